import { checkDigitOf } from '../server/domain/area-code.js';

/** 全国地方公共団体コード: two digits for the prefecture, three for the municipality, one to check. */

const PREFECTURES = 47;

/** What is wrong with a code, or null: the message says what, the fix what to write instead. */
export function codeFault(code: string): { message: string; fix: string } | null {
  if (!/^\d{6}$/.test(code)) {
    const five = /^\d{5}$/.test(code) ? code : null;
    return {
      message: `'${code}' is not a code of six digits`,
      fix: five
        ? `five digits lack the check digit, or lost a leading 0: ${five}${checkDigitOf(five)} or 0${five}`
        : 'write all six digits in quotes, with the check digit last',
    };
  }
  const prefecture = Number(code.slice(0, 2));
  if (prefecture < 1 || prefecture > PREFECTURES) {
    return {
      message: `no prefecture has the number ${code.slice(0, 2)}`,
      fix: 'the first two digits are 01 (北海道) to 47 (沖縄県)',
    };
  }
  const right = checkDigitOf(code.slice(0, 5));
  if (code[5] !== right) {
    return {
      message: `the check digit of '${code}' is wrong`,
      fix: `for ${code.slice(0, 5)} it is ${right}: write '${code.slice(0, 5)}${right}', or correct the five digits`,
    };
  }
  return null;
}

/** Whether the code is that of a prefecture and not of a municipality. */
export function isPrefectureCode(code: string): boolean {
  return code.slice(2, 5) === '000';
}
