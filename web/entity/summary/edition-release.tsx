import { Day, Days } from '../../part/day.js';

interface Released {
  readonly releasedOn: string | null;
  readonly seenOn: string | null;
  readonly releaseWindow: { readonly from: string; readonly to: string };
}

/** When an edition came out, or can be expected to. */
export function EditionRelease({ edition }: { readonly edition: Released }) {
  const { releasedOn, seenOn, releaseWindow } = edition;
  if (releasedOn !== null) {
    return (
      <>
        released on <Day day={releasedOn} />
      </>
    );
  }
  return (
    <>
      release window <Days {...releaseWindow} />
      {seenOn !== null && (
        <>
          , seen on <Day day={seenOn} />
        </>
      )}
    </>
  );
}
