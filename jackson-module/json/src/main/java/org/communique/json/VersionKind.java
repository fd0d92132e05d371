// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import org.communique.FormatVersion;

/** The version of the form. Nothing in a document of another major version can be judged, so reading ends there. */
final class VersionKind implements Kind<FormatVersion> {

  static final VersionKind VERSION = new VersionKind();

  private final Leaf<FormatVersion> text = Leaf.scalar(FormatVersion::parse, "", "version");

  private VersionKind() {}

  @Override
  public Object read(Reader reader, Needs owner, Where up, String name, int index) {
    Object read = text.read(reader, owner, up, name, index);
    if (read instanceof FormatVersion version && version.major() != FormatVersion.CURRENT.major()) {
      reader.problems().only(
          ProblemCode.VERSION, up.at(name, index), reader.cursor().place(),
          "this library reads versions " + FormatVersion.CURRENT.major() + ".x of the form, but the document has "
              + "version " + version);
    }
    return read;
  }

  @Override
  public void write(Writer writer, FormatVersion value) {
    text.write(writer, value);
  }

  @Override
  public void describe(Schema schema) {
    schema.type("string");
    schema.text("const", FormatVersion.CURRENT.toString());
  }

  @Override
  public String called() {
    return "version MAJOR.MINOR";
  }
}
