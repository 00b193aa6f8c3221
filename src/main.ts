import { isExpected } from './expected-error.js';
import { serve } from './serve.js';

try {
  await serve(process.env);
} catch (error) {
  if (!isExpected(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
