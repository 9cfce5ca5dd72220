/* What configure would write; the samples need none of it. */
