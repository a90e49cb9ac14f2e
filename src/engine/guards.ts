/**
 * A number that is no number stops at the door instead of coming out as a wrong rank three formulas later.
 */

/**
 * @param values any row of numbers
 * @param what the name used in the message
 * @throws RangeError when a value is missing, NaN or infinite
 */
export function requireFinite(values: ArrayLike<number>, what: string): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`${what}: ${values[i]} is not a finite number`);
  }
}

/**
 * @param values any row
 * @param length how many elements it must have
 * @throws RangeError when the row has another length
 */
export function requireLength(values: ArrayLike<unknown>, length: number, what: string): void {
  if (values.length !== length) throw new RangeError(`${what}: expected ${length}, got ${values.length}`);
}

/**
 * @param index position in a row of `count` elements, from 0
 * @throws RangeError when there is no such position
 */
export function requireIndex(index: number, count: number, what: string): void {
  if (!Number.isInteger(index) || index < 0 || index >= count) {
    throw new RangeError(`${what}: ${index} is not between 0 and ${count - 1}`);
  }
}

/**
 * @param value how many there are of something
 * @throws RangeError when it is not a whole number of at least 1
 */
export function requireCount(value: number, what: string): void {
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`${what}: ${value} is not a count`);
}
