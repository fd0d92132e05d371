// SPDX-License-Identifier: Apache-2.0

/**
 * Asks a large collection of briefs questions in SQL, with DuckDB: {@link CheckedLines} sorts good lines from bad ones,
 * {@link Columns} and {@code views.sql} make tables of the good lines, and {@link CorpusTables} asks them.
 */
package com.example.corpus;
