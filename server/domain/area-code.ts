import { BadUserInput } from './errors.js';

/** 全国地方公共団体コード: two digits for the prefecture, three for the municipality, one check digit. */

const WEIGHTS = [6, 5, 4, 3, 2] as const;

/** The check digit of the first five digits of a code. */
export function checkDigitOf(five: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(five[place]), 0);
  return String((11 - (sum % 11)) % 10);
}

/**
 * The six-digit code that a person meant: five digits get their check digit, full-width digits and
 * spaces around are folded.
 *
 * @throws BadUserInput when it is not five or six digits, or the check digit is wrong: says the right one.
 */
export function readAreaCode(text: string): string {
  const digits = text.normalize('NFKC').trim();
  if (!/^\d{5,6}$/.test(digits)) {
    throw new BadUserInput('code: 全国地方公共団体コード is 5 or 6 digits, as 18210 or 182109', {
      argument: 'code',
    });
  }
  const five = digits.slice(0, 5);
  const right = `${five}${checkDigitOf(five)}`;
  if (digits.length === 6 && digits !== right) {
    throw new BadUserInput(`code: the check digit of ${digits} is wrong; for ${five} it is ${right}`, {
      argument: 'code',
      expected: right,
    });
  }
  return right;
}
