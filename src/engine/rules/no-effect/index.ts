import type { Rule } from '../rule.ts';
import { shadowedInBlock } from './shadowed-in-block.ts';
import { saidTwice } from './said-twice.ts';
import { shadowedByBlock } from './shadowed-by-block.ts';
import { swallowed } from './swallowed.ts';
import { includeOrder } from './include-order.ts';
import { includeInBlock } from './include-in-block.ts';
import { includeLoses } from './include-loses.ts';
import { onlyCommented } from './only-commented.ts';
import { hostCase } from './host-case.ts';
import { hostByAddress } from './host-by-address.ts';
import { hostCommas } from './host-commas.ts';
import { onlyNegated } from './only-negated.ts';
import { otherName } from './other-name.ts';
import { hiddenByIgnoreUnknown } from './hidden-by-ignore-unknown.ts';
import { oddCharactersTaken } from './odd-characters-taken.ts';
import { ignoredLine } from './ignored-line.ts';
import { loneCarriageReturn } from './lone-carriage-return.ts';
import { hostWithUser } from './host-with-user.ts';
import { hostNetwork } from './host-network.ts';
import { noneLeavesUnset } from './none-leaves-unset.ts';
import { placeholderTaken } from './placeholder-taken.ts';
import { unsupportedKeyword } from './unsupported-keyword.ts';
import { deprecatedKeyword } from './deprecated-keyword.ts';

/** HF2xx: parsed, but does not do what it seems to. */
export const NO_EFFECT: readonly Rule[] = [
	shadowedInBlock,
	saidTwice,
	shadowedByBlock,
	swallowed,
	includeOrder,
	includeInBlock,
	includeLoses,
	onlyCommented,
	hostCase,
	hostByAddress,
	hostCommas,
	onlyNegated,
	otherName,
	hiddenByIgnoreUnknown,
	oddCharactersTaken,
	ignoredLine,
	loneCarriageReturn,
	hostWithUser,
	hostNetwork,
	noneLeavesUnset,
	placeholderTaken,
	unsupportedKeyword,
	deprecatedKeyword
];
