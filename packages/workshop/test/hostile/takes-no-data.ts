// Functions that nobody's data goes into, by what goes into them instead. A new function belongs here, or into `data-doors.ts`.

const namesIn = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Their names, by the reason. */
export const takesNoData: Readonly<Record<string, readonly string[]>> = {
  'numbers, days and periods, whose arguments the library made': namesIn(`
    absoluteFraction addDays addFractions addIntervals addMonths addUpTo agrees agreesTotal atLeast
    atLeastFraction atMost calendarPeriod checkStatedDifference checkStatedGrowth checkStatedShareOfPlan
    checkStatement compareFractions compareIntervals contains dayOfWeek daysBetween Dec decimalOf
    dhis2PeriodOf divideFractions divideIntervals exactly exactQuantity fraction fractionOf growth
    hasExcessDigits intersect intervalOf intervalOfStated isIsoDate isPartial lastDay lastDayOfItsMonth
    leastCommonMultiple lessThan liesIn moreThan moreThanFraction multiplyFractions negateFraction numberText
    numeratorsThatFit obeys periodOfDay periodOfDays periodsThatMake previousPeriod quantityToJson reaches roundedInterval
    roundNumber sameCount samePeriodLastYear scaleInterval schoolYear statedQuantity statePeriod subPeriods
    subtractFractions subtractIntervals sumsAgree termOfOffice triAll triAny triNot weakerStatus
  `),
  'definitions and what makes them, which their own tests attack': namesIn(`
    arithmetic asErrors asksFor aspectsOf boardSizeRule boundUnits checkRuleSet choiceField choiceOn
    choicesField cite consistencyRules countedFrom countedFromEvents countField dated dayField daysInOrder
    decidingDay defineCatalogue defineChecklist defineDhis2Map defineDimension defineEntity defineFormat
    defineIndex defineIndicator defineInstrument defineLayout defineMean defineMeasure defineRecordRule
    defineReportPlan defineRubric defineRubricSet defineRule defineShare definitionOrFindings differingExamples doneOrDated
    durationRule dutyRule effectiveWeights exampleOf examplesOfRule extendCalendar extendCatalogue
    extendChecklist failed figureField flagField handledWithinTaken indicatorsToJson inForce inputJsonSchema
    inputSchema isAsked judge labelOn lawFrom lawOfRule lawRule layoutJsonSchema layoutToJson leavesOf
    migration mustBeNone mustBeSo newestEdition numberRule openApiComponents rubricLines parentCoversChildren
    parseFormula partsAddUp partsWithinWhole periodIsItsParts plenaryRule practice qcdcCommuneRubric
    qcdcRateRubric quantitySchema rebound referenceField reportInputSchema reportJsonSchema restsOn rhythmRule
    rubricFor rubricJsonSchema rubricToJson rulesToJson shareRule shortRubricJsonSchema stamped
    statedRatioField statedShareAgrees statedShares stockBalances stockCarriedOver storedJsonSchema termRule
    textField textRule unconfirmed undatedRule undecided verdictOf withFields withinWhole withLawsAbove workingCalendar
    yearCoversItsMonths
  `),
  'formulas of indicators, written in code': namesIn(`
    coalesce compare completenessOf constant countWhere cumulative expected formulaText formulaWords
    isIndicator lastYear max median min minus onTime over parent percentile previous ratio ratioParts
    reporting shareOfParent sum timelinessOf times when written
  `),
  'the law, asked by id and day': namesIn(`
    addSpan addWorkingDays checklistFor citation dayKind dueDate dueOf dutyDays hasLasted hasLastedUnbroken instrument isInTime
    isLate isTermKept lawOn lawTurns nextWorkingDay nowRuledBy officialText provision provisionCitation
    provisionsFor regimeOf successorsOf versionOf versionOn versionsOfDuty
  `),
  'words and demands, which take anything': namesIn(`
    aCalendar aCatalogue aDataset aDay aFigureTable aFunction aMeasure aName anArrivalNumber anEntity anOutcome aPeriod
    aPlan basisShape bothLanguages checkDefinition eachMemberOf eachOf leftOut membersOf noSuchName aRawTable aRegister aReportDoc aText checkCall checkKeys counted demand editionText filledIn groupedCount
    hasWords having isPlain letterOfPoint listOf nameOfBound nameOfCounted nameOfMeasure nameOfState
    neverNegative noneOf notAField notAnId ok oneOf optional orNull outcomeOf periodInWords printDay
    printDecimal printExplanation printIndicatorValue printInterval printPeriod printQuantity
    printUnitOfMeasure say shapeProblems sheetNameOf shown shownWhole speak truth unchecked unitOfMeasureOf unitWords
    unknownName verdictWords weightOf whatAReaderGives whole wholeByNature wholeInPractice wholeNumbersIn withStatusWord
  `),
  'errors and how work is done': namesIn(`
    AdapterError atOnce DefinitionError FindingsError fingerprintOfBytes FormulaError inputPieces inSteps
    ManyFindings pause Problems scaled workAndOwn
  `),
  'connections, the terminal and what draws': namesIn(`
    clickhouseEngine dhis2Client duckdbEngine loadCharts postgresEngine run SqlCluster SqlStore tallyFiles
  `),
  'tables, boards, appraisals and lists the library made of data; a foreign one is refused where its kind is looked at':
    namesIn(`
    allowance annexLines annualised appraisalDeadlines baseUnitGroupOf certainty chartTable checkStatedRatios
    checkSteeringEvaluations columnDifferences comparability compareIndicatorTables compareScoreboards compareScores completeness computeIndex
    contributionsTo coverageRows csv.writeFigures decidedResult deliveryChart distanceToTarget
    estimateByShares expectedReports explainFigure explainIndicator explainScore explanationBlock figureBars
    FigureBuilder findingWeight figuresTable followUpFigures growthOf historyHoles indexRankRanges indexTable
    indicatorsTable indicatorTrend inGroup itemsInUnit json.writeFigures json.writeFindings json.writeRecords
    leaveOneOut linearPath linePairs LiveTotals manifestToJson nextClass official openItemsBlock outlierFindings
    outsideHistory paymentsOf periodReport pointsInColumn quantityCell rankingChart receivedFigures
    receivedRecords reconcileCumulative repairsFor reusedCodes RollUpInParts ruleBelow scoreForm scoreRadar
    scoresToJson scoreWaterfall siblingClusters sideBySide splitFindings splitOf splitTable stageOf standingOf StatedFigures
    statedRatiosTable steeringEvaluations TerritoryHistory unitList unitNames unlikeItsKind unscoredIn
    unusualChange valuesOf weightSensitivity weightSensitivityTogether weightStability whatIf outstandingReports
    writeScores writeSdmxCsv writeSdmxJson xlsx.template
  `),
};
