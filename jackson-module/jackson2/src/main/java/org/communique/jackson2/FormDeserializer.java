// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;
import org.communique.json.binding.Form;
import org.communique.json.binding.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value of the model by its form, independent of the settings of the mapper. A mapper can be written with Java
 * serialization, and its deserializers are written with it.
 *
 * @param <T> the type of the value
 */
final class FormDeserializer<T> extends JsonDeserializer<T> implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** The type whose form this is. A form is not serializable, but is found again by its type. */
  private final Class<T> type;
  private final transient Form<T> form;
  /** The options with which the value is read. */
  private final JsonOptions options;

  FormDeserializer(Form<T> form, JsonOptions options) {
    this.type = form.type();
    this.form = form;
    this.options = options;
  }

  @Serial
  private Object readResolve() {
    return new FormDeserializer<>(Form.of(type), options);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    JsonStreamContext outside = outside(parser);
    try {
      Reading<T> result = form.read(new ParserCursor(parser), options);
      if (result.value().isEmpty()) {
        throw new CommuniqueFormatException(parser, within(outside, result.problems()));
      }
      return result.value().get();
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
  }

  /** Refuses, because values of the model cannot be changed. Without this method Jackson would ignore the document. */
  @Override
  public T deserialize(JsonParser parser, DeserializationContext context, T existing) throws JsonMappingException {
    throw JsonMappingException.from(
        parser, "a value of the type " + type.getSimpleName()
            + " cannot be changed, so a document cannot be read into it; read a new value with readValue");
  }

  /** The object or list that contains the value at the parser. It does not change while the value is read. */
  private static @Nullable JsonStreamContext outside(JsonParser parser) {
    JsonStreamContext here = parser.getParsingContext();
    JsonToken first = parser.currentToken();
    return first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY || first == JsonToken.FIELD_NAME
        ? here.getParent() : here;
  }

  /** Returns the problems with pointers that begin at the whole document. */
  static List<Problem> within(@Nullable JsonStreamContext outside, List<Problem> problems) {
    String pointer = outside == null ? "" : outside.pathAsPointer().toString();
    return problems.stream().map(problem -> problem.within(pointer)).toList();
  }

  /** Reads a value whose type is declared. A type id is not needed, and is ignored if there is one. */
  @Override
  public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return types.deserializeTypedFromAny(parser, context); // no form is a list, but a type id may begin a list
    }
    if (parser.currentToken() == JsonToken.START_OBJECT && types.getTypeInclusion() == As.PROPERTY) {
      parser.nextToken();
      if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals(types.getPropertyName())) {
        parser.nextToken();
        parser.nextToken();
      }
    }
    return deserialize(parser, context);
  }

  @Override
  public Class<?> handledType() {
    return type;
  }
}
