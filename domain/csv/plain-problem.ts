import type * as z from 'zod';

/** In words: more than this helps nobody. */
const MOST_CHOICES = 30;

/** What is wrong with a cell, for a person who knows nothing of schemas. */
export function plainProblem(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `It can be: ${issue.values.slice(0, MOST_CHOICES).join(', ')}.`;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `This is too long: ${issue.maximum} at most.`
        : `This is too much: ${issue.maximum} at most.`;
    case 'too_small':
      return issue.origin === 'number'
        ? `This is too little: ${issue.minimum} at least.`
        : 'This must be filled in.';
    case 'invalid_type':
      return issue.input === undefined ? 'This must be filled in.' : 'This cannot be read.';
    case 'invalid_format':
      return issue.format === 'email'
        ? 'This is no e-mail address.'
        : issue.format === 'url'
          ? 'This is no web address that begins with https://.'
          : 'This cannot be read.';
    case 'custom':
      return issue.message;
    default:
      return 'This cannot be read.';
  }
}
