import { countAlone } from './count-alone.ts';
import { deprecatedKeyword } from './deprecated-keyword.ts';
import { hiddenByIgnoreUnknown } from './hidden-by-ignore-unknown.ts';
import { hostByAddress } from './host-by-address.ts';
import { hostCase } from './host-case.ts';
import { hostCommas } from './host-commas.ts';
import { hostNetwork } from './host-network.ts';
import { hostWithUser } from './host-with-user.ts';
import { ignoredLine } from './ignored-line.ts';
import { includeInBlock } from './include-in-block.ts';
import { includeLoses } from './include-loses.ts';
import { includeOrder } from './include-order.ts';
import { loneCarriageReturn } from './lone-carriage-return.ts';
import { noneLeavesUnset } from './none-leaves-unset.ts';
import { oddCharactersTaken } from './odd-characters-taken.ts';
import { onlyCommented } from './only-commented.ts';
import { onlyNegated } from './only-negated.ts';
import { optionInRemote } from './option-in-remote.ts';
import { optionTcpAlone } from './option-tcp-alone.ts';
import { optionTwice } from './option-twice.ts';
import { otherName } from './other-name.ts';
import { placeholderTaken } from './placeholder-taken.ts';
import { saidTwice } from './said-twice.ts';
import { shadowedByBlock } from './shadowed-by-block.ts';
import { shadowedInBlock } from './shadowed-in-block.ts';
import { swallowed } from './swallowed.ts';
import { unsupportedKeyword } from './unsupported-keyword.ts';
import type { Rule } from '../rule.ts';

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
	deprecatedKeyword,
	optionTwice,
	optionInRemote,
	optionTcpAlone,
	countAlone
];
