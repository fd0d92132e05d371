// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.SampleReportingFormat;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Statement;
import org.communique.Topic;
import org.communique.base.Extensions;

/**
 * Shows what is in a brief, a statement or a record for which a property fails. Absent members are left out. The
 * actors, sources and topics of a brief are shown in full once, at the end.
 *
 * <p>jqwik finds this format by the service file of the module that has the property.
 */
public final class SampleFormat implements SampleReportingFormat {

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Brief || value instanceof Statement || value instanceof Record;
  }

  @Override
  public Object report(Object value) {
    if (value instanceof Record) {
      Map<Object, Object> components = new LinkedHashMap<>();
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        components.put(component.getName(), held(value, component.getAccessor()));
      }
      return components;
    }
    Map<Object, Object> shown = members(value);
    if (value instanceof Brief brief) {
      addActors(brief, shown);
    }
    return shown;
  }

  private static void addActors(Brief brief, Map<Object, Object> shown) {
    shown.put("actors", brief.actors().stream().map(SampleFormat::members).toList());
    shown.put("sources", brief.sources().stream().map(SampleFormat::members).toList());
    shown.put("topics", brief.topics().stream().map(SampleFormat::members).toList());
  }

  private static Map<Object, Object> members(Object value) {
    Map<Object, Object> members = new LinkedHashMap<>();
    for (Method method : value.getClass().getSuperclass().getDeclaredMethods()) {
      int flags = method.getModifiers();
      boolean isAccessor = method.getParameterCount() == 0
          && !List.of("hashCode", "toString").contains(method.getName());
      if (Modifier.isPublic(flags) && !Modifier.isStatic(flags) && !Modifier.isFinal(flags) && isAccessor) {
        shown(held(value, method)).ifPresent(member -> members.put(method.getName(), member));
      }
    }
    return members;
  }

  private static Object held(Object value, Method member) {
    try {
      member.setAccessible(true);
      return member.invoke(value);
    } catch (ReflectiveOperationException unexpected) {
      throw new AssertionError(member.toString(), unexpected);
    }
  }

  /** What is shown for a value; empty if the value is absent. */
  private static Optional<Object> shown(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(SampleFormat::shown);
    }
    if (List.of(List.of(), OptionalInt.empty(), Extensions.none(), false).contains(value)) {
      return Optional.empty();
    }
    if (value instanceof List<?> list) {
      return Optional.of(list.stream().flatMap(element -> shown(element).stream()).toList());
    }
    boolean inFull = value.getClass().getName().contains("Builder$Immutable")
        && Stream.of(Actor.class, Source.class, Topic.class).noneMatch(type -> type.isInstance(value));
    return Optional.of(inFull ? members(value) : value.toString());
  }
}
