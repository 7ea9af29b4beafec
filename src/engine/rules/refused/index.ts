import { rulesOf } from '../config/explanation.ts';
import type { Rule } from '../rule.ts';
import { backslash } from './backslash.ts';
import { carriageReturns } from './carriage-returns.ts';
import { colon } from './colon.ts';
import { commandWithoutUser } from './command-without-user.ts';
import { commentBehindValue } from './comment-behind-value.ts';
import { commentMark } from './comment-mark.ts';
import { decimals } from './decimals.ts';
import { extraWords } from './extra-words.ts';
import { flagInOtherWords } from './flag-in-other-words.ts';
import { fullWidth } from './full-width.ts';
import { gluedComment } from './glued-comment.ts';
import { html } from './html.ts';
import { ignoredTooLate } from './ignored-too-late.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { keywordOfSomeReleases } from './keyword-of-some-releases.ts';
import { lineNumber } from './line-number.ts';
import { longOption } from './long-option.ts';
import { markBehindValue } from './mark-behind-value.ts';
import { markdownFence } from './markdown-fence.ts';
import { matchAllWithOthers } from './match-all-with-others.ts';
import { matchCriterion } from './match-criterion.ts';
import { matchNetwork } from './match-network.ts';
import { matchWithoutPattern } from './match-without-pattern.ts';
import { misspelledKeyword } from './misspelled-keyword.ts';
import { noValue } from './no-value.ts';
import { notAChoice } from './not-a-choice.ts';
import { notANumber } from './not-a-number.ts';
import { notInMatch } from './not-in-match.ts';
import { nulBytes } from './nul-bytes.ts';
import { optionUnknown } from './option-unknown.ts';
import { optionValue } from './option-value.ts';
import { otherSeparator } from './other-separator.ts';
import { outOfRange } from './out-of-range.ts';
import { pastedCommand } from './pasted-command.ts';
import { placeholder } from './placeholder.ts';
import { refusedLine } from './refused-line.ts';
import { signOrBlank } from './sign-or-blank.ts';
import { singleQuotes } from './single-quotes.ts';
import { smartQuotes } from './smart-quotes.ts';
import { subsystemTwice } from './subsystem-twice.ts';
import { timeInWords } from './time-in-words.ts';
import { twoSettings } from './two-settings.ts';
import { unclosedQuote } from './unclosed-quote.ts';
import { unitOnCount } from './unit-on-count.ts';
import { unknownAlgorithm } from './unknown-algorithm.ts';
import { unknownKeyword } from './unknown-keyword.ts';
import { wrongFile } from './wrong-file.ts';

/** Why a line of a configuration is refused; the first that can explain it does. */
const REFUSED_LINES = rulesOf([
	carriageReturns,
	nulBytes,
	markdownFence,
	html,
	smartQuotes,
	fullWidth,
	invisibleCharacters,
	singleQuotes,
	commentMark,
	lineNumber,
	pastedCommand,
	backslash,
	otherSeparator,
	colon,
	wrongFile,
	ignoredTooLate,
	keywordOfSomeReleases,
	misspelledKeyword,
	unknownKeyword,
	notInMatch,
	matchWithoutPattern,
	matchCriterion,
	matchAllWithOthers,
	matchNetwork,
	twoSettings,
	gluedComment,
	commentBehindValue,
	markBehindValue,
	unclosedQuote,
	noValue,
	placeholder,
	timeInWords,
	unitOnCount,
	flagInOtherWords,
	decimals,
	signOrBlank,
	outOfRange,
	notANumber,
	notAChoice,
	unknownAlgorithm,
	subsystemTwice,
	commandWithoutUser,
	extraWords,
	refusedLine
]);

/** HF1xx: cannot be parsed, or is refused. */
export const REFUSED: readonly Rule[] = [...REFUSED_LINES, optionValue, optionUnknown, longOption];
