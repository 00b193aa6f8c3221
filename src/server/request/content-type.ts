import { requestError } from './request-error.js';

/** Types are compared without regard to case; UTF-8 is all that JSON is sent in. */
export function checkContentType(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('charset='));
  const encoding = headers.get('content-encoding') ?? 'identity';
  const isUtf8 = charset === undefined || /^charset="?utf-8"?$/.test(charset);
  if (type.trim() === 'application/json' && isUtf8 && encoding.toLowerCase() === 'identity') return;
  throw requestError(
    'UNSUPPORTED_MEDIA_TYPE',
    'The body of the request must be of Content-Type application/json, in UTF-8 and not compressed.',
    { 'accept-post': 'application/json' },
  );
}
