// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.List;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.form.Table;

/** Writes the extensions of values. */
final class ExtensionWriter {

  private final Tokens tokens;
  private final Place place;
  private final JsonOptions options;
  private final boolean keepsAnyName;
  private int values;

  /**
   * Makes a writer.
   *
   * @param keepsAnyName whether the name of an extension need not begin with {@code x-}
   */
  ExtensionWriter(Tokens tokens, Place place, JsonOptions options, boolean keepsAnyName) {
    this.tokens = tokens;
    this.place = place;
    this.options = options;
    this.keepsAnyName = keepsAnyName;
  }

  /** Writes one extension of a value with this table. */
  void write(Table<?, ?> table, Extensions.Member extension) {
    place.at(extension.name());
    if (!keepsAnyName && !extension.name().startsWith(Extensions.PREFIX)) {
      throw place.refused(
          "the name of an extension must begin with 'x-', unless the brief has a newer minor version of the form or "
              + "the options keep unknown members");
    }
    if (table.member(extension.name()) != null) {
      throw place.refused("an extension must not have the name of a member of the form");
    }
    tokens.name(extension.name());
    value(extension.value());
  }

  private void value(ExtensionValue value) {
    if (++values > options.of(Limit.EXTENSION_VALUES)) {
      throw place.over(
          Limit.EXTENSION_VALUES,
          "the extensions must have at most " + options.of(Limit.EXTENSION_VALUES) + " values together");
    }
    if (value instanceof ExtensionValue.Text text) {
      place.checkLength(text.text(), Limit.CONTENT, options);
      tokens.text(text.text());
    } else if (value instanceof ExtensionValue.Flag flag) {
      tokens.flag(flag.flag());
    } else if (value instanceof ExtensionValue.Numeral number) {
      place.checkLength(number.digits(), Limit.NUMBER, options);
      tokens.number(number.digits());
    } else if (value instanceof ExtensionValue.Items list) {
      items(list.items());
    } else if (value instanceof Extensions members) {
      members(members.members());
    }
  }

  private void items(List<ExtensionValue> items) {
    place.enter();
    tokens.list();
    for (int index = 0; index < items.size(); index++) {
      place.at(index);
      value(items.get(index));
    }
    tokens.endList();
    place.leave();
  }

  private void members(List<Extensions.Member> members) {
    place.enter();
    tokens.object();
    for (Extensions.Member member : members) {
      tokens.name(member.name());
      place.at(member.name());
      value(member.value());
    }
    tokens.endObject();
    place.leave();
  }
}
