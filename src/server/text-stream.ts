import type { FetchAPI } from 'graphql-yoga';

/**
 * A body of texts that are made as the client takes them. The first is made at once, so that a fault
 * before it can still be answered; one after it ends the body and is given to `cutShort`.
 */
export async function streamOf(
  texts: AsyncGenerator<string, void, undefined>,
  { ReadableStream, TextEncoder }: FetchAPI,
  cutShort: (error: unknown) => void,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string, void>> | null = Promise.resolve(await texts.next());
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await (next ?? texts.next());
        next = null;
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        cutShort(error);
        controller.error(error);
      }
    },
    async cancel() {
      await texts.return();
    },
  });
}
