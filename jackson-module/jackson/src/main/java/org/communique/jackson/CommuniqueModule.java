// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.io.Serial;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.Objects;
import org.communique.base.ExtensionValue;
import org.communique.json.JsonOptions;
import org.communique.json.binding.Form;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * A module with which a Jackson 3 mapper reads and writes briefs, and every type that a brief consists of, in the JSON
 * form. Immutable.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CommuniqueModule()).build();
 * }</pre>
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} also finds this module.
 *
 * <p>The form does not depend on the settings of the mapper: naming strategies, inclusion, views, mix-ins, visibility
 * and settings for unknown properties have no effect. The mapper still decides what its parser accepts: encodings,
 * comments, the syntax of numbers, and text after the document. {@link CommuniqueJson} accepts only plain JSON in UTF-8
 * with nothing after the document.
 *
 * <table>
 * <caption>What a mapper with this module does, the same for every type that a brief consists of</caption>
 * <tr><th>Where or how</th><th>Result</th></tr>
 * <tr><td>alone, in a list, a map, an Optional, a record, a bean or an envelope</td><td>The value is written in its
 *   form and read back equal.</td></tr>
 * <tr><td>{@code null}</td><td>It is read as {@code null}, and as an empty Optional. Only {@link CommuniqueJson} and
 *   {@link CommuniqueCodec} refuse a document that is {@code null}.</td></tr>
 * <tr><td>key of a map</td><td>A value whose form is a text, such as a mode or a date, is written as this text and read
 *   back. Every other value is refused on writing.</td></tr>
 * <tr><td>{@link org.communique.Target}</td><td>The value has its tag, as in a stance, wherever {@code Target} is the
 *   declared type.</td></tr>
 * <tr><td>{@link org.communique.base.Extensions}</td><td>They are an object with these members, and read back equal.
 *   The value of one extension alone is refused on writing.</td></tr>
 * <tr><td>{@code value.getClass()} as the type to read</td><td>The value is read like a value of its public
 *   type.</td></tr>
 * <tr><td>{@code WRAP_ROOT_VALUE}</td><td>The root name is the name of the type in lower camel case, such as {@code
 *   brief}.</td></tr>
 * <tr><td>{@code readerForUpdating}, {@code updateValue}, {@code @JsonMerge}</td><td>They are refused, because values
 *   cannot be changed. A member without {@code @JsonMerge} is replaced.</td></tr>
 * <tr><td>default typing</td><td>The value has the type id of its public type where another type is declared, such as
 *   {@code Object}. Where its own type is declared, the value has no type id.</td></tr>
 * <tr><td>YAML, CBOR, Smile</td><td>The value is read back equal. In YAML with {@code MINIMIZE_QUOTES}, the mapper also
 *   needs {@code ALWAYS_QUOTE_NUMBERS_AS_STRINGS} if an extension has a text that looks like a number, such as {@code
 *   1.0}. Without its quotation marks, such a text is read as a number.</td></tr>
 * <tr><td>{@code WRITE_NUMBERS_AS_STRINGS}</td><td>The numbers of the value are written without quotation marks, as the
 *   form says.</td></tr>
 * <tr><td>{@link org.communique.json.Problem}</td><td>Its code is written as the word that the reference of the form
 *   lists, such as {@code unknown-member}.</td></tr>
 * <tr><td>a mapper copied by Java serialization; Blackbird or the Kotlin module on the same mapper</td><td>Nothing
 *   changes.</td></tr>
 * </table>
 *
 * <p>A brief lists its actors, sources and topics. If you write another value, for example a statement, each actor,
 * source and topic is written as a whole where it is first used, and as its id after that. If you write a list of
 * statements, each statement is written in this way on its own.
 *
 * <p>If a document is invalid, reading ends with a {@link CommuniqueFormatException}. If a value is over a limit, has
 * an unknown member that the options do not keep, or has a number that the generator cannot write, writing ends with a
 * {@link tools.jackson.databind.DatabindException}.
 */
public final class CommuniqueModule extends JacksonModule implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final String NAME = "communique-jackson";

  /** The options with which all values are read and written. */
  private final JsonOptions options;

  /** Makes the module with the {@linkplain JsonOptions#defaults() default options}. */
  public CommuniqueModule() {
    this(JsonOptions.defaults());
  }

  private CommuniqueModule(JsonOptions options) {
    this.options = options;
  }

  /**
   * Changes the options for reading and writing. With {@link org.communique.json.UnknownMembers#KEEP}, the mapper reads
   * unknown members and writes them again.
   *
   * @param other the limits, and what happens to unknown members. {@link org.communique.json.Limit#DOCUMENT} has no
   *     effect here, because the mapper reads and writes the bytes itself; the limit binds the methods of {@link
   *     CommuniqueJson} and {@link CommuniqueCodec}
   * @return a new module with these options
   */
  public CommuniqueModule withOptions(JsonOptions other) {
    Objects.requireNonNull(other, "other");
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
    Objects.requireNonNull(context, "context");
    SimpleSerializers keySerializers = new SimpleSerializers();
    SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
    for (Form<?> form : Form.all()) {
      addKeys(form, keySerializers, keyDeserializers);
    }
    context.addKeySerializers(keySerializers);
    context.addKeyDeserializers(keyDeserializers);
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    Form.all().forEach(form -> add(form, serializers, deserializers));
    serializers.addSerializer(ExtensionValue.class, new ExtensionSerializer());
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
    context.appendAnnotationIntrospector(new FormIntrospector());
    context.addTypeModifier(new TargetTypes());
  }

  private <T> void addKeys(Form<T> form, SimpleSerializers serializers, SimpleKeyDeserializers deserializers) {
    serializers.addSerializer(form.type(), new FormKeySerializer<>(form, options));
    deserializers.addDeserializer(form.type(), new FormKeyDeserializer(form, options));
  }

  private <T> void add(Form<T> form, SimpleSerializers serializers, SimpleDeserializers deserializers) {
    FormDeserializer<T> deserializer = new FormDeserializer<>(form, options);
    serializers.addSerializer(form.type(), new FormSerializer<>(form, options));
    deserializers.addDeserializer(form.type(), deserializer);
    if (form.type().isSealed()) {
      for (Class<?> permitted : form.type().getPermittedSubclasses()) {
        if (!Modifier.isPublic(permitted.getModifiers())) {
          add(permitted.asSubclass(form.type()), deserializer, deserializers);
        }
      }
    }
  }

  /** Adds a deserializer for the hidden class that implements a type, which {@code Object.getClass()} returns. */
  @SuppressWarnings("unchecked") // every value of the type is an instance of the hidden class
  private static <T, H extends T> void add(
      Class<H> hidden, FormDeserializer<T> deserializer, SimpleDeserializers deserializers) {
    deserializers.addDeserializer(hidden, (FormDeserializer<H>) deserializer);
  }
}
