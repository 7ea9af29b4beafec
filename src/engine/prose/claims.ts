import { once, type Subject } from '../rules/rule.ts';
import { passagesOf } from './passages.ts';
import { isNamed, placesOf, without, type Phrases, type Stretch } from './phrases.ts';
import { isDoubted, isRefuted } from './refuted.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** What someone holds to be true: something said of something. */
export interface Claim {
	/** What it is about. Named in the sentence, by what the sentence comments, or just before. */
	about: Phrases;
	/** What is said of it, all of it in one sentence. */
	says: Phrases | readonly Phrases[];
	/** What it is said for or of, in the sentence or in the one before. */
	amid?: Phrases;
	/** With one of these in the sentence it says something else. */
	unless?: Phrases;
}

/** Settings a claim can be about. A sentence that names its own does not speak of the one before. */
const SETTING =
	/(?:client|server|keep)[ -]?alive|tmout|time-?out|channel|unused|connectionattempts|maxs|gracetime|rekey|ipqos/;

/** Programs, and what they do: a sentence may name a setting and be about the program just named. */
const PROGRAM =
	/logind|putty|xshell|securecrt|iterm|tabby|mobaxterm|tmux|screen|nohup|autossh|sshfs|fail2ban|conntrack|control(?:master|persist|path)|堡垒|跳板|bastion/g;

const FILE = /[^\s()]{0,20}config\b/g;

/** A sentence that could hold a claim names one of these, or follows one that does. */
const TOPIC =
	/alive|tmout|ssh|tcp|time-?out|heart|心跳|保活|保持|空闲|超时|putty|xshell|crt|iterm|tabby|moba|tmux|screen|nohup|notepad|记事本|multiplex|复用|control|idl[ei]|fail2ban|iptables|conntrack|netfilter|log-?out|cpu|维持|登出|注销|退出|堡垒|跳板|bastion|jump|pipe|logind|间隔|interval|countmax|count max|次数|config|断/;

/** What folding may make one of these. */
const UNFOLDED = /[\uFF21-\uFF5A斷閒間維連數錄註]/;

const sentences = once(({ text, format }: Subject): Placed[] => {
	const passages = passagesOf(text, format).filter(
		({ from, to, subject = '' }) =>
			format === 'text' || mayHoldTopic(subject) || mayHoldTopic(text.slice(from, to))
	);
	return sentencesOf(text, passages)
		.filter(
			({ text, before, subject }) => TOPIC.test(text) || TOPIC.test(subject) || TOPIC.test(before)
		)
		.map((sentence) => ({ ...sentence, about: aboutOf(sentence) }));
});

function mayHoldTopic(text: string): boolean {
	return TOPIC.test(text.toLowerCase()) || UNFOLDED.test(text);
}

/** A sentence with everything that may say what it is about. */
interface Placed extends Sentence {
	about: readonly string[];
}

function aboutOf({ text, subject, before }: Sentence): string[] {
	return [text, subject, carried(text, before)].filter((said) => TOPIC.test(said));
}

/** What a sentence may still be about of what the one before it names. */
function carried(text: string, before: string): string {
	const programs = text.search(PROGRAM) < 0;
	if (programs && !SETTING.test(text)) return before;
	const names = [programs ? PROGRAM : [], text.search(FILE) < 0 ? FILE : []].flat();
	return names.flatMap((name) => before.match(name) ?? []).join(' ');
}

/** Where a text makes one of these claims, and does not deny it. */
export function* claimsIn(subject: Subject, claims: readonly Claim[]): Iterable<Stretch> {
	for (const sentence of sentences(subject)) {
		const found = claims.map((claim) => claimIn(sentence, claim)).find((stretch) => stretch);
		if (found) yield { from: sentence.from + found.from, to: sentence.from + found.to };
	}
}

function claimIn(sentence: Placed, { about, says, amid, unless }: Claim): Stretch | undefined {
	const { text } = sentence;
	const parts = 'pattern' in says ? [says] : says;
	if (
		!sentence.about.some((said) => isNamed(about, said)) ||
		!parts.every((phrases) => isNamed(phrases, text))
	)
		return undefined;
	const here = !amid || isNamed(amid, text);
	const near = here ? [text, sentence.subject] : [text, sentence.subject, sentence.before];
	if (!here && !isNamed(amid, sentence.before)) return undefined;
	if (unless && near.some((said) => isNamed(unless, said))) return undefined;
	const places = [about, ...parts, ...(here && amid ? [amid] : [])].map((phrases) =>
		placesOf(phrases, text)
	);
	const first = places.flatMap(([place]) => place ?? []);
	const whole = {
		from: Math.min(...first.map(({ from }) => from)),
		to: Math.max(...first.map(({ to }) => to))
	};
	// The claim's own words may well hold a negation; what stands between them may not.
	const rest = without(text, places.flat());
	return isDoubted(sentence, rest) || isRefuted(rest, whole) ? undefined : whole;
}
