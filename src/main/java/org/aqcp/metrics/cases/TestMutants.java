package org.aqcp.metrics.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.condition.CodeListTest;
import org.aqcp.metrics.condition.ColumnUse;
import org.aqcp.metrics.condition.DayOperand;
import org.aqcp.metrics.condition.KnownTest;
import org.aqcp.metrics.condition.NumberOperand;
import org.aqcp.metrics.condition.OrderTest;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.PeriodOperand;
import org.aqcp.metrics.condition.PeriodTest;
import org.aqcp.metrics.condition.ReportingEdge;
import org.aqcp.metrics.condition.ShiftedDay;
import org.aqcp.metrics.condition.SizeOrder;
import org.aqcp.metrics.condition.SpanTest;
import org.aqcp.metrics.condition.WordTest;

/** The wrong tests that differ from one in an operator, bound, word or column. */
final class TestMutants {
  private TestMutants() {}

  static List<PeriodCondition> of(PeriodTest test) {
    List<PeriodCondition> mutants = new ArrayList<>();
    if (test instanceof KnownTest known) {
      mutants.add(new KnownTest(known.column(), !known.known(), known.place()));
      siblings(known.column())
          .forEach(other -> mutants.add(new KnownTest(other, known.known(), known.place())));
    } else if (test instanceof WordTest words) {
      mutants.addAll(words(words));
    } else if (test instanceof OrderTest order) {
      mutants.addAll(ordered(order));
    } else if (test instanceof SpanTest span) {
      mutants.addAll(spans(span));
    } else if (test instanceof CodeListTest codes) {
      siblings(codes.column())
          .forEach(other -> mutants.add(new CodeListTest(other, codes.list(), codes.place())));
    }
    return mutants;
  }

  private static List<PeriodCondition> words(WordTest of) {
    List<PeriodCondition> mutants = new ArrayList<>();
    mutants.add(new WordTest(of.column(), !of.among(), of.values(), of.place()));
    for (ColumnUse other : siblings(of.column())) {
      mutants.add(new WordTest(other, of.among(), of.values(), of.place()));
    }
    for (String word : of.column().column().words()) {
      List<String> values = new ArrayList<>(of.values());
      if (!values.remove(word)) {
        values.add(word);
      }
      boolean isChange = !word.equals("not-yet-available") && !isYesNo(of);
      if (isChange && !values.isEmpty()) {
        mutants.add(new WordTest(of.column(), of.among(), values, of.place()));
      }
    }
    return mutants;
  }

  private static boolean isYesNo(WordTest of) {
    return of.column().column().words().contains("yes");
  }

  private static List<PeriodCondition> ordered(OrderTest of) {
    List<PeriodCondition> mutants = new ArrayList<>();
    for (SizeOrder order : SizeOrder.values()) {
      if (order != of.order()) {
        mutants.add(new OrderTest(of.column(), order, of.than(), of.place()));
      }
    }
    for (PeriodOperand than : operands(of.than())) {
      mutants.add(new OrderTest(of.column(), of.order(), than, of.place()));
    }
    for (ColumnUse other : siblings(of.column())) {
      mutants.add(new OrderTest(other, of.order(), of.than(), of.place()));
    }
    return mutants;
  }

  private static List<PeriodOperand> operands(PeriodOperand of) {
    List<PeriodOperand> mutants = new ArrayList<>();
    if (of instanceof NumberOperand number) {
      BigDecimal step = number.number().scale() > 0 ? new BigDecimal("0.01") : BigDecimal.ONE;
      mutants.add(new NumberOperand(number.number().add(step)));
      if (number.number().compareTo(step) >= 0) {
        mutants.add(new NumberOperand(number.number().subtract(step)));
      }
    } else if (of instanceof DayOperand day) {
      mutants.add(new DayOperand(day.day().plusDays(1)));
      mutants.add(new DayOperand(day.day().minusDays(1)));
    } else if (of instanceof ReportingEdge edge) {
      mutants.add(new ReportingEdge(!edge.start()));
    } else if (of instanceof ShiftedDay day) {
      mutants.addAll(shifts(day));
    }
    return mutants;
  }

  private static List<ShiftedDay> shifts(ShiftedDay of) {
    List<ShiftedDay> mutants = new ArrayList<>();
    mutants.add(new ShiftedDay(of.from(), of.count() + 1, of.unit(), of.later()));
    if (of.count() > 0) {
      mutants.add(new ShiftedDay(of.from(), of.count() - 1, of.unit(), of.later()));
      mutants.add(new ShiftedDay(of.from(), of.count(), of.unit(), !of.later()));
    }
    return mutants;
  }

  private static List<PeriodCondition> spans(SpanTest of) {
    List<PeriodCondition> mutants = new ArrayList<>();
    if (of.end().isPresent()) {
      ShiftedDay end = of.end().get();
      shifts(end).forEach(e -> mutants.add(new SpanTest(of.column(), Optional.of(e), of.place())));
      SizeOrder order = end.later() ? SizeOrder.AT_MOST : SizeOrder.AT_LEAST;
      mutants.add(new OrderTest(of.column(), order, end, of.place()));
    } else {
      for (boolean start : new boolean[] {true, false}) {
        SizeOrder order = start ? SizeOrder.AT_LEAST : SizeOrder.AT_MOST;
        mutants.add(new OrderTest(of.column(), order, new ReportingEdge(start), of.place()));
      }
    }
    for (ColumnUse other : siblings(of.column())) {
      mutants.add(new SpanTest(other, of.end(), of.place()));
    }
    return mutants;
  }

  private static List<ColumnUse> siblings(ColumnUse of) {
    return ColumnSiblings.of(of);
  }
}
