import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { nearest } from '../config/nearest.ts';
import { rowOf, valueOf } from '../config/values.ts';

const LOG_LEVELS = [
	'QUIET',
	'FATAL',
	'ERROR',
	'INFO',
	'VERBOSE',
	'DEBUG',
	'DEBUG1',
	'DEBUG2',
	'DEBUG3'
];

/** A word that is none of those a setting takes, or one that only some releases take. */
export const notAChoice: Explanation = {
	code: 'HF138',
	partly: true,
	explain({ setting, message }, view) {
		const value = setting && valueOf(setting);
		const row = setting && rowOf(setting, view);
		if (!value || !row || value.value === '' || setting.args.length !== 1) return undefined;
		if (!/unsupported|^Bad |invalid/i.test(message) || /Bad configuration/.test(message))
			return undefined;
		const values =
			row.name === 'LogLevel'
				? LOG_LEVELS
				: row.kind === 'flag'
					? ['yes', 'no']
					: (row.values ?? []);
		if (values.length === 0) return undefined;
		const written = value.value;
		// Words that the newest release takes are not misspelled.
		const near = values.includes(written) ? undefined : nearestOf(written, values);
		return {
			from: value.from,
			to: value.to,
			params: { written, keyword: setting.spelled, values: values.join(', ') },
			fixes:
				near === undefined
					? []
					: [replace(value.from, value.to, near, 'fix-write', { params: { value: near } })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'AddressFamily inet4\n' },
		good: { text: 'AddressFamily inet\n' }
	},
	sources: ['OpenSSH readconf.c parse_multistate', 'OpenSSH servconf.c parse_multistate']
};

function nearestOf(written: string, values: readonly string[]): string | undefined {
	const lower = nearest(
		written.toLowerCase(),
		values.map((value) => value.toLowerCase())
	);
	return values.find((value) => value.toLowerCase() === lower);
}
