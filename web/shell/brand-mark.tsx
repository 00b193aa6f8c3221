/** The mark of the project, in the colour of the theme. The same stands in `public/mark.svg`, for the browser's tab. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path d="M8 22 16 8l8 14z" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <circle cx="16" cy="8" r="4.5" />
      <circle cx="8" cy="22" r="4.5" />
      <circle cx="24" cy="22" r="4.5" />
    </svg>
  );
}
