import { expect, it } from 'vitest';
import { formal } from '../../server/src/core/rules/greetingFixes.ts';

it.each([
  ['Mrs Folake Adeyinka', 'Mrs Adeyinka'],
  ['Dr. Rosa Delgado', 'Dr. Delgado'],
  ['Mr José García', 'Mr García'],
  // Which of the two is the family’s nobody can tell, or it stands first.
  ['Mr Li Wei', 'Mr Li Wei'],
  ['Mr Nguyễn Minh', 'Mr Nguyễn Minh'],
  ['Mr Bakker Thomas', 'Mr Bakker Thomas'],
  ['Dana Cole', 'Dana Cole'],
  ['Ms van der Berg', 'Ms van der Berg'],
])('greets %s as %s', (name, greeted) => {
  expect(formal(name)).toBe(greeted);
});
