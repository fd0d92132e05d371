// SPDX-License-Identifier: Apache-2.0

/**
 * Asks a collection of briefs that is too large for one machine, with Apache Spark. The views and the questions are
 * those of {@code examples/corpus}: the same files.
 */
package com.example.corpus.spark;
