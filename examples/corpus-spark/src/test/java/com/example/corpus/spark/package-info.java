// SPDX-License-Identifier: Apache-2.0

/** What Spark answers is compared with the rows of the library and with the answers of DuckDB. */
package com.example.corpus.spark;
