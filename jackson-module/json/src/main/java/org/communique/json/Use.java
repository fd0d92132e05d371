// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/** An id that stands for a value defined elsewhere in the document. */
record Use(Space space, String id, Where where, long place) {}
