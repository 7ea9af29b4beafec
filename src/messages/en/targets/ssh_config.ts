/** Steps and comments of the target `ssh_config`. */
export default {
	'comment-made-by': 'Holdfast {date}'
};
