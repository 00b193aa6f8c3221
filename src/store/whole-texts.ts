import { groupedBy, pickedFrom } from './grouping.js';
import { createNumberBuffer } from './number-buffer.js';
import { createLengths } from './search-postings.js';
import type { FieldLengths } from './search-postings.js';
import { textKey } from './text-key.js';

/** Finds the documents in which one field is, as a whole, what was asked for. */
export interface WholeTexts {
  /** The documents that may have the text: all that do, and by chance a few others. */
  readonly candidates: (text: string) => Uint32Array;
  readonly lengths: FieldLengths;
}

/** Gathers the whole texts of one field, document by document. */
export interface WholeTextWriter {
  readonly add: (document: number, texts: readonly string[]) => void;
  readonly finish: () => WholeTexts;
}

/** Remembers each text by a short number alone: nearly every one stands in one document, and would fill much room. */
export function createWholeTextWriter(documents: number): WholeTextWriter {
  const [keys, places] = [createNumberBuffer(), createNumberBuffer()];
  const lengths = createLengths(documents);

  return {
    add: (document, texts) => {
      lengths.add(document, texts.length);
      for (const text of texts) {
        keys.push(textKey(text));
        places.push(document);
      }
    },
    finish: () => {
      const [allKeys, allPlaces] = [keys.numbers(), places.numbers()];
      const buckets = 2 ** Math.ceil(Math.log2(allKeys.length + 1));
      const bucketOf = allKeys.map((key) => key & (buckets - 1));
      const { numbers, starts } = groupedBy(bucketOf, buckets);
      return {
        candidates: (text) => {
          const key = textKey(text);
          const bucket = key & (buckets - 1);
          const alike = numbers.subarray(starts[bucket], starts[bucket + 1]);
          return pickedFrom(
            allPlaces,
            alike.filter((entry) => allKeys[entry] === key),
          );
        },
        lengths: lengths.lengths(),
      };
    },
  };
}
