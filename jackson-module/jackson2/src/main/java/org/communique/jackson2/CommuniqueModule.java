// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.io.Serial;
import java.io.Serializable;
import org.communique.json.Form;
import org.communique.json.ReadOptions;

/**
 * Teaches a Jackson 2 mapper the form of briefs and of every part of them that stands on its own. Immutable.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CommuniqueModule()).build();
 * }</pre>
 *
 * <p>It is also found by {@code JsonMapper.builder().findAndAddModules()}. The form does not depend on the mapper:
 * naming strategies, inclusion, default typing and unknown-property settings have no say. Outside a brief a value is
 * defined where it is first used, and referred to by its id after that; the scope is one value handed to the mapper.
 * What the parser decides before this module sees a token (encoding, comments, the syntax of numbers, what follows the
 * document) stays the mapper's business; {@link CommuniqueJson} promises these too.
 *
 * <p>A member of a type of yours should be an actor, a topic or a reference to a statement rather than a {@link
 * org.communique.Target}: mappers choose a writer by the value and a reader by the declared type.
 */
public final class CommuniqueModule extends Module implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final String NAME = "communique-jackson2";

  private final ReadOptions options;

  /** Makes the module with the usual options. */
  public CommuniqueModule() {
    this(ReadOptions.usual());
  }

  private CommuniqueModule(ReadOptions options) {
    this.options = options;
  }

  /**
   * Changes how it reads.
   *
   * @param other the options; the limit of the document's size binds only {@link CommuniqueJson}
   * @return a module with these options
   */
  public CommuniqueModule withOptions(ReadOptions other) {
    return new CommuniqueModule(other);
  }

  @Override
  public String getModuleName() {
    return NAME;
  }

  @Override
  public Version version() {
    return VersionUtil.parseVersion(
        CommuniqueModule.class.getPackage().getImplementationVersion(), "org.communique", NAME);
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    Form.all().forEach(form -> add(form, serializers, deserializers));
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
  }

  /** The form of a type that has one. */
  @SuppressWarnings("unchecked") // the form of this very type
  static <T> Form<T> form(Class<T> type) {
    return (Form<T>) Form.all().stream().filter(form -> form.type() == type).findFirst().orElseThrow();
  }

  private <T> void add(Form<T> form, SimpleSerializers serializers, SimpleDeserializers deserializers) {
    serializers.addSerializer(form.type(), new FormSerializer<>(form));
    deserializers.addDeserializer(form.type(), new FormDeserializer<>(form, options));
  }
}
