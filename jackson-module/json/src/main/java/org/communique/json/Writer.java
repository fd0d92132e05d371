// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/** Writes one value. It remembers which ids are already defined, and writes extensions, which no table defines. */
final class Writer {

  private final JsonSink sink;
  private final boolean hasDefinitions;
  private final boolean keepsAnyName;
  private final Map<Space, Set<String>> defined = new EnumMap<>(Space.class);

  /**
   * Begins to write a value.
   *
   * @param hasDefinitions whether the value lists all definitions in members of its own, as a brief does
   * @param keepsAnyName whether extensions may have names without the prefix, as in a newer minor version
   */
  Writer(JsonSink sink, boolean hasDefinitions, boolean keepsAnyName) {
    this.sink = sink;
    this.hasDefinitions = hasDefinitions;
    this.keepsAnyName = keepsAnyName;
  }

  JsonSink sink() {
    return sink;
  }

  /** Whether the value with this id must be written as a whole here, because no earlier place defines it. */
  boolean define(@Nullable Space space, String id) {
    return !hasDefinitions && defined.computeIfAbsent(space, none -> new HashSet<>()).add(id);
  }

  /** Writes extensions as the last members of the open object. */
  void members(Extensions extensions) {
    for (Extensions.Member member : extensions.members()) {
      if (!keepsAnyName && !member.name().startsWith(Extensions.PREFIX)) {
        throw InvalidBriefException.of(
            "Extension", "name must begin with 'x-' unless the brief has a newer minor version of the form",
            member.name());
      }
      member(member);
    }
  }

  private void member(Extensions.Member member) {
    sink.name(member.name());
    extension(member.value());
  }

  private void extension(ExtensionValue value) {
    if (value instanceof ExtensionValue.Text text) {
      sink.text(text.text());
    } else if (value instanceof ExtensionValue.Flag flag) {
      sink.flag(flag.flag());
    } else if (value instanceof ExtensionValue.Numeral number) {
      sink.number(number.digits());
    } else if (value instanceof ExtensionValue.Items list) {
      sink.list();
      list.items().forEach(this::extension);
      sink.endList();
    } else if (value instanceof Extensions members) {
      sink.object();
      members.members().forEach(this::member);
      sink.endObject();
    }
  }
}
