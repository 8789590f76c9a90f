import { describe, expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['received', 'receivedOnline', 'settled', 'withdrawn', 'unit'];

describe('the name that was probably meant', () => {
  test.each([
    ['two letters changed over', 'recieved', 'received'],
    ['a letter left out', 'setled', 'settled'],
    ['a letter too many', 'unitt', 'unit'],
    ['capitals', 'Received', 'received'],
  ])('%s', (_, written, meant) => {
    expect(nearestName(written, names)).toBe(meant);
  });

  test.each([
    ['nothing like it', 'households'],
    ['an empty name', ''],
    ['two as near as each other', 'wat'],
  ])('%s is not guessed', (_, written) => {
    expect(nearestName(written, [...names, 'cat', 'hat'])).toBeNull();
  });

  test('a better one after two equal ones is found', () => {
    expect(nearestName('settleds', ['settledxs', 'settledsy', 'settled', 'settleds'])).toBe('settleds');
  });
});
