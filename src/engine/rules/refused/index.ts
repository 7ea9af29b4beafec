import { rulesOf } from '../config/explanation.ts';
import { carriageReturns } from './carriage-returns.ts';
import { nulBytes } from './nul-bytes.ts';
import { markdownFence } from './markdown-fence.ts';
import { html } from './html.ts';
import { smartQuotes } from './smart-quotes.ts';
import { fullWidth } from './full-width.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { commentMark } from './comment-mark.ts';
import { lineNumber } from './line-number.ts';
import { pastedCommand } from './pasted-command.ts';
import { backslash } from './backslash.ts';
import { colon } from './colon.ts';
import { otherSeparator } from './other-separator.ts';
import { wrongFile } from './wrong-file.ts';
import { ignoredTooLate } from './ignored-too-late.ts';
import { keywordOfSomeReleases } from './keyword-of-some-releases.ts';
import { misspelledKeyword } from './misspelled-keyword.ts';
import { unknownKeyword } from './unknown-keyword.ts';
import { notInMatch } from './not-in-match.ts';
import { matchWithoutPattern } from './match-without-pattern.ts';
import { matchCriterion } from './match-criterion.ts';
import { matchAllWithOthers } from './match-all-with-others.ts';
import { matchNetwork } from './match-network.ts';
import { twoSettings } from './two-settings.ts';
import { gluedComment } from './glued-comment.ts';
import { commentBehindValue } from './comment-behind-value.ts';
import { markBehindValue } from './mark-behind-value.ts';
import { unclosedQuote } from './unclosed-quote.ts';
import { noValue } from './no-value.ts';
import { placeholder } from './placeholder.ts';
import { timeInWords } from './time-in-words.ts';
import { unitOnCount } from './unit-on-count.ts';
import { flagInOtherWords } from './flag-in-other-words.ts';
import { decimals } from './decimals.ts';
import { signOrBlank } from './sign-or-blank.ts';
import { outOfRange } from './out-of-range.ts';
import { notANumber } from './not-a-number.ts';
import { notAChoice } from './not-a-choice.ts';
import { unknownAlgorithm } from './unknown-algorithm.ts';
import { subsystemTwice } from './subsystem-twice.ts';
import { commandWithoutUser } from './command-without-user.ts';
import { extraWords } from './extra-words.ts';
import { refusedLine } from './refused-line.ts';

/** HF1xx: cannot be parsed, or is refused. The first that can explain a line does. */
export const REFUSED = rulesOf([
	carriageReturns,
	nulBytes,
	markdownFence,
	html,
	smartQuotes,
	fullWidth,
	invisibleCharacters,
	commentMark,
	lineNumber,
	pastedCommand,
	backslash,
	colon,
	otherSeparator,
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
