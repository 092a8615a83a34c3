import type { Rule } from '../rule.ts';
import { internalAddress } from './internal-address.ts';
import { leftoverMark } from './leftover-mark.ts';
import { mdxCalculator } from './mdx-calculator.ts';
import { mdxComponentAttribute } from './mdx-component-attribute.ts';
import { mdxHeading } from './mdx-heading.ts';
import { mdxLink } from './mdx-link.ts';
import { mdxUnknownComponent } from './mdx-unknown-component.ts';
import { mobileNumber } from './mobile-number.ts';
import { personalNumber } from './personal-number.ts';
import { placeholderText } from './placeholder-text.ts';
import { privateEmail } from './private-email.ts';
import { reviewerNote } from './reviewer-note.ts';

/** Rules that look at one text at a time; they can be trusted also when other files could not be read. */
export const textRules: readonly Rule[] = [
  mdxUnknownComponent,
  mdxComponentAttribute,
  mdxCalculator,
  mdxLink,
  mdxHeading,
  personalNumber,
  mobileNumber,
  privateEmail,
  leftoverMark,
  reviewerNote,
  placeholderText,
  internalAddress,
];

/** Every rule, in the order shown to people: from "cannot be read" to "could be better". */
export const rules: readonly Rule[] = [...textRules];
