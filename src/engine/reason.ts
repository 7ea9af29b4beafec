/** Values a sentence is completed with. Times are seconds. */
export type Params = Record<string, string | number>;

/** Something the site says, as a code; the words are in `src/messages`. */
export interface Reason {
	code: string;
	params: Params;
}

/** Something wrong with what was given. `at` names the field, key or place it is about. */
export interface Problem extends Reason {
	at?: string;
}
