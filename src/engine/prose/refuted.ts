import type { Stretch } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** What makes a whole sentence a question, a rumour or a correction. */
const DOUBT =
	/[?吗坑]|\b(?:myths?|misconceptions?|misunderst\w{0,8}|misread\w{0,3}|misleading|wrong(?:ly)?|incorrect(?:ly)?|mistak\w{0,4}|false(?:ly)?|untrue|not true|contrary|folklore|rumou?rs?|outdated|obsolete|whether|believ\w{1,4}|(?:people|many|some|they) (?:think|say|claim|assume)|supposed(?:ly)?|allegedly|confus\w{1,4}|would be nice|so-called|in fact|in reality|used to be|taken for|blamed|pitfall|beware|unlike|except)\b|误区|误解|误以为|误认为|误读|以为|当成|当作|错怪|归咎|混为一谈|弄反|错误的|错误地|常见错误|是错|谣言|讹传|传言|不对|不成立|并非|其实|实际上|事实上|混淆|想当然|是否|有没有|会不会|据说|别信|过时/;

/** What takes back the sentence before. */
const REBUTTAL =
	/^\W{0,3}(?:(?:that|this|it|which)(?:'s| is| was)? (?:is )?(?:not|wrong|a myth|false|untrue|incorrect|nonsense|never)|no\b|wrong|false|not (?:true|so|quite|at all)|incorrect|myth|in (?:fact|reality)|actually)|^但?(?:这|那)?[种个句话]?(?:说法|理解|做法|话)?(?:是|属于|都是|并)?(?:错|误|不对|不是|不然|谣言|没用|无效)|^(?:其实|实际上|事实上|非也)/;

const NEGATION =
	/\b(?:not|cannot|never|no|none|nothing|neither|nor|rather than|instead of|hardly|rarely|without|nobody|isn't|aren't|wasn't)\b|n't\b|不(?![同仅管必少久错过])|[没未勿]|无(?![线需论])|(?<![分级类区])别(?!的|人)|并非|而非|难以|反而|不是/;

/** Words with a negation in them that deny nothing. */
const HARMLESS =
	/\b(?:no longer than|not only|no activity|no (?:input|traffic|data|matter|need)|nothing (?:is )?(?:typed|happens)|not typ\w{0,3}|(?:do|does|did)n't type|no op|no-op|(?:print|show)\w{0,3} nothing|(?:without|no) (?:any )?output|(?:without|no) (?:a |any )?(?:repl\w{1,4}|response|answer)|(?:do|does|did) ?(?:not|n't) (?:answer|respond|reply)|without (?:any )?(?:typing|input|activity|traffic)|not (?:be )?used)\b|(?:长时间)?(?:[不无未]|没有?)(?:做|任何|进行)?(?:操作|活动|交互|输入|动作|动静|[敲用动])|没有?输出|没有?(?:收到)?(?:响应|应答|回应|回复)|不再?(?:回应|应答|响应|回复)|不停|不就是|不断(?:地|发)|没(?:关系|问题)|(?:没有?|无)(?:流量|数据)|只(?:要|有)不/g;

const CLAUSE_END = /[,;:()、但]|\b(?:but|however|while|whereas)\b|不过|然而/g;

/** A question that is none: is that not what it is for? */
const RHETORICAL = /不(?:就|正)?是([^,。?]{0,30})吗\??/g;

/** Whether a sentence asks, reports or corrects rather than says, by itself or by its neighbours. */
export function isDoubted({ before, after }: Sentence, rest: string): boolean {
	return (
		DOUBT.test(rest.replace(RHETORICAL, '$1')) ||
		REBUTTAL.test(after) ||
		(before.endsWith(':') && DOUBT.test(before))
	);
}

/**
 * Whether a sentence denies the claim it makes: between the beginning of the claim's first clause and the
 * end of its last one.
 * @param rest the sentence without the claim's own words
 */
export function isRefuted(rest: string, claim: Stretch): boolean {
	const text = rest.replace(HARMLESS, (words) => '~'.repeat(words.length));
	let begin = 0;
	let end = text.length;
	for (const { index, 0: sign } of text.matchAll(CLAUSE_END)) {
		if (index < claim.from) begin = index + sign.length;
		else if (index >= claim.to) {
			end = index;
			break;
		}
	}
	return NEGATION.test(text.slice(begin, end));
}
