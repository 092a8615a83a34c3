/** Where one spelling of a word stands: the numbers of the records in order, and the places in the text of each. */
export interface Posting {
  records: Int32Array;
  /** A bit for each field beside the text that has the word. */
  fields: Uint8Array;
  /** Where the places of each record begin, and where the last ones end. */
  starts: Int32Array;
  places: Int32Array;
  weights: Uint8Array;
}

/** Reads the list of numbers that a piece of the index has for a word (see `IndexWord`). */
export function readPosting(numbers: readonly number[]): Posting {
  let count = 0;
  for (let at = 0; at < numbers.length; at += 3 + numbers[at + 2]!) count++;
  const records = new Int32Array(count);
  const fields = new Uint8Array(count);
  const starts = new Int32Array(count + 1);
  const places = new Int32Array(numbers.length);
  const weights = new Uint8Array(numbers.length);
  let [at, record, filled] = [0, 0, 0];
  for (let number = 0; number < count; number++) {
    record += numbers[at]!;
    records[number] = record;
    fields[number] = numbers[at + 1]!;
    const end = at + 3 + numbers[at + 2]!;
    let [place, weight] = [0, defaultWeight];
    for (at += 3; at < end; at++) {
      const step = numbers[at]!;
      if (step < 0) [weight, place] = [-1 - step, 0];
      else {
        place += step;
        places[filled] = place;
        weights[filled++] = weight;
      }
    }
    starts[number + 1] = filled;
  }
  return {
    records,
    fields,
    starts,
    places: places.slice(0, filled),
    weights: weights.slice(0, filled),
  };
}

/** What Pagefind begins with; it writes another weight before almost every place. */
const defaultWeight = 25;
