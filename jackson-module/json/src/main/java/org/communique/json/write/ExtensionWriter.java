// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.List;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.form.Table;
import org.communique.json.write.Place.Refusal;

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

  /** Writes the extensions of a value with this table. */
  void write(Table<?> table, Extensions extensions) {
    if (!extensions.isEmpty()) {
      for (Extensions.Member extension : extensions.members()) {
        write(table, extension);
      }
    }
  }

  /** Writes one extension of a value with this table. */
  void write(Table<?> table, Extensions.Member extension) {
    if (!keepsAnyName && !extension.name().startsWith(Extensions.PREFIX)) {
      throw new Refusal(
          "the name of an extension must begin with 'x-', unless the brief has a newer minor version of the form or "
              + "the options keep unknown members").in(extension.name());
    }
    if (table.member(extension.name()) != null) {
      throw new Refusal("an extension must not have the name of a member of the form").in(extension.name());
    }
    member(extension);
  }

  private void member(Extensions.Member member) {
    tokens.name(member.name());
    try {
      value(member.value());
    } catch (Refusal refusal) {
      throw refusal.in(member.name());
    }
  }

  private void value(ExtensionValue value) {
    if (++values > options.of(Limit.EXTENSION_VALUES)) {
      throw new Refusal(
          Limit.EXTENSION_VALUES,
          "the extensions must have at most " + options.of(Limit.EXTENSION_VALUES) + " values together");
    }
    if (value instanceof ExtensionValue.Text text) {
      Place.checkLength(text.text(), Limit.CONTENT, options);
      tokens.text(text.text());
    } else if (value instanceof ExtensionValue.Flag flag) {
      tokens.flag(flag.flag());
    } else if (value instanceof ExtensionValue.Numeral number) {
      Place.checkLength(number.digits(), Limit.NUMBER, options);
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
      try {
        value(items.get(index));
      } catch (Refusal refusal) {
        throw refusal.in(index);
      }
    }
    tokens.endList();
    place.leave();
  }

  private void members(List<Extensions.Member> members) {
    place.enter();
    tokens.object();
    members.forEach(this::member);
    tokens.endObject();
    place.leave();
  }
}
