// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/** An id that refers to a value, which the document defines elsewhere. */
record Use(Space space, String id, Where where, long place) {}
