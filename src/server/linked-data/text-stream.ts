import type { FetchAPI } from 'graphql-yoga';

/**
 * A body of pieces that are made as the client takes them. The first is made at once, so that a fault
 * before it can still be answered; one after it ends the body and is given to `cutShort`.
 */
export async function streamOf(
  pieces: AsyncGenerator<string | Uint8Array, void, undefined>,
  { ReadableStream, TextEncoder }: FetchAPI,
  cutShort: (error: unknown) => void,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string | Uint8Array, void>> | null = Promise.resolve(
    await pieces.next(),
  );
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await (next ?? pieces.next());
        next = null;
        if (done === true) controller.close();
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      } catch (error) {
        cutShort(error);
        controller.error(error);
      }
    },
    async cancel() {
      await pieces.return();
    },
  });
}
