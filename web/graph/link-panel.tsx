import { useEffect, useRef } from 'react';
import type { CitedLink } from './link-group.js';
import { LinkEvidence } from './link-evidence.js';
import { LinkSentence } from './link-sentence.js';

interface LinkPanelProps {
  readonly at: { readonly slug: string; readonly name: string };
  readonly link: CitedLink;
  readonly onClose: () => void;
}

/** The evidence of one link. It takes the focus when it opens, and gives it back when it closes. */
export function LinkPanel({ at, link, onClose }: LinkPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement !== panel.current) opener.current = activeElement;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [link]);

  function close() {
    onClose();
    if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) {
      opener.current.focus();
    }
  }

  return (
    <section
      ref={panel}
      className="link-panel"
      aria-label="Evidence of the link"
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <button type="button" className="close" aria-label="Close the evidence" onClick={close}>
        ×
      </button>
      <h2>
        <LinkSentence at={at} link={link} />
      </h2>
      <LinkEvidence link={link} />
    </section>
  );
}
