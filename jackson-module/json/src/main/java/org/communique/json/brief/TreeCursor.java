// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.KnownTexts;
import org.jspecify.annotations.Nullable;

/** Reads a tree token by token, as a parser reads a document. */
final class TreeCursor implements JsonCursor {

  private final Deque<Iterator<Map.Entry<String, Tree>>> objects = new ArrayDeque<>();
  private final Deque<Iterator<Tree>> lists = new ArrayDeque<>();

  private Tree current;

  /** Whether the value at the cursor is an object or a list from which nothing was read yet. */
  private boolean isNew = true;

  private String name = "";
  private @Nullable Tree next;

  TreeCursor(Tree root) {
    this.current = root;
  }

  @Override
  public Token token() {
    if (current instanceof Tree.Text) {
      return Token.TEXT;
    } else if (current instanceof Tree.Digits) {
      return Token.NUMBER;
    } else if (current instanceof Tree.Flag flag) {
      return flag.flag() ? Token.TRUE : Token.FALSE;
    }
    return current instanceof Tree.Items ? Token.LIST : Token.OBJECT;
  }

  @Override
  public int member(KnownTexts names) {
    if (isNew && current instanceof Tree.Members object) {
      objects.push(object.members().entrySet().iterator());
      isNew = false;
    }
    Iterator<Map.Entry<String, Tree>> open = objects.element();
    if (!open.hasNext()) {
      objects.pop();
      return KnownTexts.END;
    }
    Map.Entry<String, Tree> member = open.next();
    name = member.getKey();
    next = member.getValue();
    return names.number(name);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Token value() {
    if (next == null) {
      throw new IllegalStateException("there is a value only after the name of a member");
    }
    current = next;
    next = null;
    isNew = true;
    return token();
  }

  @Override
  public @Nullable Token element() {
    if (isNew && current instanceof Tree.Items list) {
      lists.push(list.items().iterator());
    }
    isNew = false;
    Iterator<Tree> open = lists.element();
    if (!open.hasNext()) {
      lists.pop();
      return null;
    }
    current = open.next();
    isNew = true;
    return token();
  }

  @Override
  public String text() {
    return current instanceof Tree.Digits number ? number.digits() : ((Tree.Text) current).text();
  }

  /** {@return 0, because a tree has no lines} */
  @Override
  public long place() {
    return 0;
  }
}
