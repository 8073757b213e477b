import * as v from 'valibot';

/** Marks an option as a number of words, or several by kind: `followup.strictness` makes it larger or smaller. */
export const wordBudget = <Input>() => v.metadata<Input, { readonly budget: 'words' }>({ budget: 'words' });
