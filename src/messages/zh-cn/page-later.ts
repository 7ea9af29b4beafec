/** What the page around the answers says later. */
export default {
	'more-limits': '其余限制：{count} 条',
	sources: '来源',
	'limits-title': '限制',
	'path-rest': '没读出来的部分'
};
