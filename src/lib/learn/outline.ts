import type { BoxId } from '$engine';
import type { PictureId } from './pictures.ts';

/** A paragraph by its code, a list, boxes with their timeouts, a drawing, or the table of layers. */
export type Block =
	| { say: string; to?: '/[[lang=lang]]' | '/[[lang=lang]]/timeouts' | '/[[lang=lang]]/check' }
	| { list: readonly string[] }
	| { boxes: readonly BoxId[] }
	| { picture: PictureId }
	| 'layers';

/** Ids are anchors that others link to, the same in every language; the heading's code is the id. */
export interface Part {
	id: string;
	blocks: readonly Block[];
}

interface Section extends Part {
	parts: readonly Part[];
}

const say = (...codes: string[]): Block[] => codes.map((code) => ({ say: code }));

export const SECTIONS: readonly Section[] = [
	{
		id: 'how',
		blocks: [],
		parts: [
			{ id: 'probe', blocks: say('probe-1', 'probe-2', 'probe-3') },
			{ id: 'counter', blocks: [...say('counter-1', 'counter-2'), { picture: 'counter' }] },
			{
				id: 'detection',
				blocks: [
					...say('detection-1', 'detection-2', 'detection-3', 'detection-4'),
					{ picture: 'detection' }
				]
			},
			{
				id: 'idle',
				blocks: [
					{ say: 'idle-1' },
					{ list: ['idle-person', 'idle-path', 'idle-program'] },
					{ say: 'idle-2' }
				]
			}
		]
	},
	{
		id: 'layers',
		blocks: [{ say: 'layers-1' }, 'layers'],
		parts: [
			{ id: 'ssh', blocks: say('ssh-1', 'ssh-2') },
			{
				id: 'tcp',
				blocks: [
					{ say: 'tcp-1' },
					{ say: 'tcp-2', to: '/[[lang=lang]]/timeouts' },
					{ say: 'tcp-3' }
				]
			},
			{ id: 'shell', blocks: say('shell-1', 'shell-2') },
			{ id: 'hops', blocks: say('hops-1', 'hops-2', 'hops-3') }
		]
	},
	{
		id: 'killers',
		blocks: [],
		parts: [
			{
				id: 'nat',
				blocks: [
					{ say: 'nat-1' },
					{
						boxes: [
							'azure-natgw',
							'aws-natgw',
							'cellular-10min',
							'gcp-vpc-fw',
							'ali-nat',
							'paloalto',
							'openwrt',
							'linux-conntrack'
						]
					},
					{ say: 'nat-2', to: '/[[lang=lang]]/timeouts' }
				]
			},
			{
				id: 'balancers',
				blocks: [
					{ say: 'balancers-1' },
					{ boxes: ['aws-clb', 'haproxy-1m', 'azure-lb', 'aws-nlb', 'nginx-stream', 'ali-clb'] }
				]
			},
			{
				id: 'limits',
				blocks: [
					{ say: 'limits-1' },
					{
						list: [
							'limits-tmout',
							'limits-channel',
							'limits-unused',
							'limits-logind',
							'limits-bastion'
						]
					},
					{ boxes: ['aws-ssm', 'jumpserver', 'huawei-cbh'] }
				]
			},
			{ id: 'sleep', blocks: say('sleep-1') },
			{ id: 'give-up', blocks: [...say('give-up-1', 'give-up-2'), { picture: 'give-up' }] },
			{
				id: 'silence',
				blocks: [{ say: 'silence-1' }, { list: ['silence-drop', 'silence-rst', 'silence-fin'] }]
			}
		]
	}
];

/** A claim, by the id of its words, with the rule that finds it in a text. */
export interface Myth {
	id: string;
	rule: string;
	/** There is something to it. */
	partly?: boolean;
	picture?: PictureId;
}

export const MYTHS: readonly Myth[] = [
	{ id: 'idle-logout', rule: 'HF502', picture: 'idle-logout' },
	{ id: 'product', rule: 'HF501', picture: 'product' },
	{ id: 'count-zero-server', rule: 'HF507', picture: 'count-zero-server' },
	{ id: 'count-zero-client', rule: 'HF508', picture: 'count-zero-client' },
	{ id: 'huge-count', rule: 'HF510', picture: 'huge-count' },
	{ id: 'larger-interval', rule: 'HF515', picture: 'larger-interval' },
	{ id: 'smaller-interval', rule: 'HF517', picture: 'smaller-interval' },
	{ id: 'tcp-alone', rule: 'HF524', picture: 'tcp-alone' },
	{ id: 'sysctl', rule: 'HF528', partly: true, picture: 'sysctl' },
	{ id: 'tmout', rule: 'HF531', picture: 'tmout' },
	{ id: 'bastion', rule: 'HF558', picture: 'bastion' },
	{ id: 'broken-pipe', rule: 'HF551', picture: 'broken-pipe' },
	{ id: 'sleep-survives', rule: 'HF555' },
	{ id: 'append', rule: 'HF540', partly: true }
];
