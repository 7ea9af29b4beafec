import type { Keyword } from '../../facts/keyword.ts';
import { asciiLowercase } from '../openssh/pattern.ts';
import type { AnySetting } from './setting.ts';
import { SETTINGS } from './settings.ts';

/** A keyword as it is written in a line. */
export interface Entry {
	/** Absent where the release does not know it. */
	keyword: Keyword | undefined;
	/** The keyword in lower case. */
	name: string;
	/** The setting's lower-case name, aliases resolved. */
	key: string;
	/** Absent for blocks, for `Include`, and for what is gone. */
	setting: AnySetting | undefined;
}

/** @param known the keywords that the release knows */
export function entryOf(spelled: string, known: ReadonlyMap<string, Keyword>): Entry {
	const name = asciiLowercase(spelled);
	const keyword = known.get(name);
	const key = keyword ? settingKey(keyword, known) : name;
	return { keyword, name, key, setting: keyword?.gone ? undefined : SETTINGS.get(key) };
}

/** The lower-case name of the setting that a keyword is, or is another name of. */
function settingKey(keyword: Keyword, known: ReadonlyMap<string, Keyword>): string {
	const { name, aliasOf } = keyword;
	const target = aliasOf === undefined ? undefined : known.get(aliasOf.toLowerCase());
	return target ? settingKey(target, known) : name.toLowerCase();
}
