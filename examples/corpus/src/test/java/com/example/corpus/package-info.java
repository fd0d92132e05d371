// SPDX-License-Identifier: Apache-2.0

/** The tables of SQL are compared with the rows of the library, on two briefs. */
package com.example.corpus;
