import './show-more.css';

interface ShowMoreProps {
  readonly shown: number;
  readonly total: number;
  /** What the list holds, such as "links". */
  readonly what: string;
  readonly isWaiting: boolean;
  readonly onMore: () => void;
}

/** Says how much of a long list is shown, and brings the next part of it. */
export function ShowMore({ shown, total, what, isWaiting, onMore }: ShowMoreProps) {
  return (
    <p className="show-more">
      <span role="status">
        {shown.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} {what}
      </span>
      {shown < total && (
        <button type="button" disabled={isWaiting} onClick={onMore}>
          {isWaiting ? 'Asking the graph …' : `Show more ${what}`}
        </button>
      )}
    </p>
  );
}
