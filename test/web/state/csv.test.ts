import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../web/state/csv.js';
import { fileName } from '../../../web/state/save.js';

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends its lines as Excel does', async () => {
    expect(
      await csvOf([
        ['組織', 1],
        [null, 'a,b'],
      ]),
    ).toBe('\uFEFF組織,1\r\n,"a,b"\r\n');
  });

  it('keeps quotes, line breaks and commas', async () => {
    const rows = [['"引用"', '改\n行', 'a,b', '改\r\n行']];
    const { data } = papaparse.parse((await csvOf(rows)).slice(1).trimEnd());
    expect(data).toEqual(rows);
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1'])('lets no spreadsheet run %j', async (text) => {
    const { data } = papaparse.parse<string[]>((await csvOf([[text]])).slice(1));
    expect(data[0]?.[0]).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('leaves a negative number a number', async () => {
    expect(await csvOf([[-1]])).toBe('\uFEFF-1\r\n');
  });
});

describe('the name of a file', () => {
  it('says what is in it', () => {
    expect(fileName(['坂井地区', '年度の変更', '2012-2013'], 'csv')).toBe(
      '坂井地区_年度の変更_2012-2013.csv',
    );
  });

  it('has nothing that a file system refuses, and an end', () => {
    expect(fileName(['a/b:c*?"<>|\n', '', 'x'.repeat(300)], 'csv')).toMatch(/^a-b-c-_x{1,120}\.csv$/);
  });
});
