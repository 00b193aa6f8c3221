import { readdirSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const SETTLE_MILLISECONDS = 100;

/**
 * Calls `onChange` when something in a folder, at any depth, has changed and nothing more changes for a moment;
 * calls `onFailure` for each folder that cannot be watched. Keeps no process alive.
 */
export function watchFolder(
  folder: string,
  onChange: () => void,
  onFailure: (error: Error) => void,
): void {
  const root = resolve(folder);
  let watchers: readonly FSWatcher[] = [];
  let settling: NodeJS.Timeout | undefined;

  function noteChange(): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      // Folders may be new, or other ones of the same name. What changes from here on is noticed again.
      watchAnew();
      onChange();
    }, SETTLE_MILLISECONDS).unref();
  }

  function watchAnew(): void {
    for (const watcher of watchers) watcher.close();
    watchers = [
      // The folder itself may be replaced, and then only its parent tells.
      ...watched(dirname(root), (name) => name === null || name === basename(root)),
      ...foldersIn(root).flatMap((path) => watched(path, () => true)),
    ];
  }

  function watched(path: string, isMeant: (name: string | null) => boolean): FSWatcher[] {
    try {
      const watcher = watch(path, { persistent: false }, (_, name) => {
        if (isMeant(name)) noteChange();
      });
      return [watcher.on('error', onFailure)];
    } catch (error) {
      onFailure(error as Error);
      return [];
    }
  }

  watchAnew();
}

/** A folder and those in it. One that cannot be listed stands for itself, and fails when it is watched. */
function foldersIn(root: string): string[] {
  try {
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory());
    return [root, ...folders.map(({ parentPath, name }) => join(parentPath, name))];
  } catch {
    return [root];
  }
}
