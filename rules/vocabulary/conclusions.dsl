# What a rule concludes about its indicator. The best certain conclusion wins: met, not applicable, partly met.
[consequence][]The indicator is met=insert( new Conclusion( $indicator.id(), "met", drools.getRule().getName() ) );
[consequence][]The indicator is partly met=insert( new Conclusion( $indicator.id(), "partly-met", drools.getRule().getName() ) );
[consequence][]The indicator is not applicable=insert( new Conclusion( $indicator.id(), "not-applicable", drools.getRule().getName() ) );
