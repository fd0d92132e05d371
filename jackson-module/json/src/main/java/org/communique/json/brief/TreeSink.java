// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import org.communique.json.engine.JsonSink;
import org.jspecify.annotations.Nullable;

/** Makes a tree from tokens. */
final class TreeSink implements JsonSink {

  private final Deque<Tree> open = new ArrayDeque<>();

  /** The name of the member whose value comes next. */
  private String name = "";

  private @Nullable Tree root;

  /** {@return the tree, once the outermost value has ended} */
  Tree tree() {
    if (root == null || !open.isEmpty()) {
      throw new IllegalStateException("the outermost value has not ended");
    }
    return root;
  }

  private void add(Tree value) {
    Tree owner = open.peek();
    if (owner instanceof Tree.Members object) {
      object.members().put(name, value);
    } else if (owner instanceof Tree.Items list) {
      list.items().add(value);
    } else {
      root = value;
    }
  }

  @Override
  public void object() {
    Tree.Members object = new Tree.Members(new LinkedHashMap<>());
    add(object);
    open.push(object);
  }

  @Override
  public void endObject() {
    open.pop();
  }

  @Override
  public void list() {
    Tree.Items list = new Tree.Items(new ArrayList<>());
    add(list);
    open.push(list);
  }

  @Override
  public void endList() {
    open.pop();
  }

  @Override
  public void name(String next) {
    name = next;
  }

  @Override
  public void text(String text) {
    add(new Tree.Text(text));
  }

  @Override
  public void number(String digits) {
    add(new Tree.Digits(digits));
  }

  @Override
  public void flag(boolean flag) {
    add(new Tree.Flag(flag));
  }
}
