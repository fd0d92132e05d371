// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import java.lang.reflect.Proxy;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonEngine;

/** An engine whose parser refuses every document at its first token. */
final class RefusingEngine implements JsonEngine {

  /** The one problem of a document that reached the parser. */
  static final Problem REFUSED = new Problem(ProblemCode.SYNTAX, "", 1, 1, "refused by the parser");

  @Override
  public Parsing parse(byte[] utf8) {
    return (Parsing) Proxy.newProxyInstance(
        Parsing.class.getClassLoader(), new Class<?>[] {Parsing.class}, (proxy, method, arguments) -> {
          if (method.getName().equals("close")) {
            return null;
          }
          throw new JsonCursor.SyntaxException(REFUSED.code(), 1L << 32 | 1, REFUSED.message());
        });
  }
}
