// Who may do what: every operation of the API, and what each of eleven people hears who asks for it.
//
// ok    it is done, or shown
// rule  they may, but how things stand is in the way: a refusal by name (400 or 409)
// 403   they see it and may not do it
// 404   it does not exist for them
// 401   sign in first
//
// nobody is signed in; Rolf was removed from Norvane; Ari is of another company, Arden; Robin is the host's administrator;
// Olga works for Norvane and holds no seat. Nils manages the alliance for Norvane and administers its people, Bo
// receives escalations and Ana writes them up; Quinn, Bea and Chen are the same at Quillon. They ask in this order.

const table = `
# A company and its people
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
listPeople              401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
invitePerson            401     401   ok    ok     403   ok    403   403   ok     403   403
showPerson              401     401   404   404    ok    ok    ok    ok    404    404   404
changePerson            401     401   404   404    ok    ok    403   403   404    404   404
removePerson            401     401   404   404    403   rule  403   403   404    404   404
renewInvitation         401     401   404   404    403   ok    403   403   404    404   404
offerReset              401     401   404   404    403   ok    403   403   404    404   404

# Signing in
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
lookAtLink              ok      ok    ok    ok     ok    ok    ok    ok    ok     ok    ok
useLink                 ok      ok    ok    ok     ok    ok    ok    ok    ok     ok    ok
whoAmI                  401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
signIn                  ok      ok    ok    ok     ok    ok    ok    ok    ok     ok    ok
signOut                 401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
changePassword          401     401   rule  rule   rule  rule  rule  rule  rule   rule  rule
listSessions            401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
endSession              401     401   404   404    404   404   404   ok    404    404   404
listTokens              401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
makeToken               401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
endToken                401     401   404   404    404   404   404   ok    404    404   404

# The server itself
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
showServer              ok      ok    ok    ok     ok    ok    ok    ok    ok     ok    ok
setUpServer             rule    rule  rule  rule   rule  rule  rule  rule  rule   rule  rule
showServerSettings      401     401   404   ok     404   404   404   404   404    404   404
changeServerSettings    401     401   404   ok     404   404   404   404   404    404   404
listOrganisations       401     401   404   ok     404   404   404   404   404    404   404
foundOrganisation       401     401   404   ok     404   404   404   404   404    404   404
renewFirstInvitation    401     401   404   ok     404   404   404   404   404    404   404

# A company as it calls itself
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
showOrganisation        401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
describeOrganisation    401     401   ok    ok     403   ok    403   403   ok     403   403

# Alliances, parties, seats and forums
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
listAlliances           401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
foundAlliance           401     401   ok    403    ok    ok    ok    ok    ok     ok    ok
importAlliance          401     401   rule  rule   rule  rule  rule  rule  rule   rule  rule
checkAllianceFile       401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
showAlliance            401     401   404   404    404   ok    ok    ok    ok     ok    ok
describeAlliance        401     401   404   404    404   ok    403   403   ok     403   403
listActivity            401     401   404   404    404   ok    ok    ok    ok     ok    ok
makeForum               401     401   404   404    404   ok    403   403   ok     403   403
describeForum           401     401   404   404    404   ok    403   403   ok     403   403
seatForum               401     401   404   404    404   ok    403   403   ok     403   403
inviteParty             401     401   404   404    404   rule  403   403   rule   403   403
lookAtPartyInvitation   401     401   404   404    404   404   404   404   404    404   404
confirmParty            401     401   404   404    404   404   404   404   404    404   404
makeSeat                401     401   404   404    404   ok    403   403   403    403   403
fillSeat                401     401   404   404    404   ok    403   403   403    403   403
vacateSeat              401     401   404   404    404   ok    403   403   403    403   403
pairSeat                401     401   404   404    404   ok    403   403   ok     403   403
listCalendars           401     401   404   404    404   ok    ok    ok    ok     ok    ok
setClosedDays           401     401   404   404    404   ok    403   403   403    403   403

# Paper signatures: of Quillon in Lyra, recorded by Ana
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
listPaperSignatures     401     401   404   404    404   ok    ok    ok    ok     ok    ok
confirmPaperSignature   401     401   404   404    404   403   404   403   ok     404   404
contestPaperSignature   401     401   404   404    404   403   404   403   rule   404   404

# Rooms and notes: the closed circle is of Ana and Bo, the other room of those and Nils
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
getRoom                 401     401   404   404    404   404   ok    ok    404    404   404
listRooms               401     401   404   404    404   ok    ok    ok    ok     ok    ok
makeRoom                401     401   404   404    404   ok    ok    ok    ok     ok    ok
letIntoRoom             401     401   404   404    404   ok    ok    ok    404    404   404
letOutOfRoom            401     401   404   404    404   ok    ok    ok    404    404   404
closeRoom               401     401   404   404    404   ok    rule  rule  404    404   404
listNotes               401     401   404   404    404   ok    ok    ok    404    404   404
writeNote               401     401   404   404    404   ok    ok    ok    404    404   404
getNote                 401     401   404   404    404   ok    ok    ok    404    404   404
changeNote              401     401   404   404    404   ok    ok    ok    404    404   404
publishNote             401     401   404   404    404   ok    ok    ok    404    404   404
withdrawNote            401     401   404   404    404   ok    rule  rule  404    404   404

# Records
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
getRoomRecord           401     401   404   404    404   404   ok    ok    404    404   404
exportRoomRecord        401     401   404   404    404   404   ok    ok    404    404   404
eraseText               401     401   404   404    404   403   403   ok    404    404   404
checkRecord             401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok

# What happened, what waits
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
getHistory              401     401   404   404    404   ok    ok    ok    404    404   404
search                  401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
listMyWork              401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
listNotices             401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
markNoticesSeen         401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
listen                  401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok

# Issues: of Ana and Chen
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
listIssues              401     401   404   404    404   ok    ok    ok    ok     ok    ok
openIssue               401     401   404   404    404   ok    ok    ok    ok     ok    ok
getIssue                401     401   404   404    404   ok    404   ok    ok     404   ok
acceptIssue             401     401   404   404    404   403   404   rule  403    404   ok
withdrawIssue           401     401   404   404    404   403   404   ok    403    404   ok
handOverIssue           401     401   404   404    404   rule  404   rule  403    404   403
draftEscalation         401     401   404   404    404   403   404   ok    403    404   rule

# The method: of Ana and Chen, both in; what stands in their way comes before who they are
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
enterStep               401     401   404   404    404   403   404   ok    403    404   ok
wordQuestion            401     401   404   404    404   403   404   ok    403    404   ok
listPensOfIssue         401     401   404   404    404   ok    404   ok    ok     404   ok
writeInIssue            401     401   404   404    404   403   404   ok    403    404   ok
putPenDownInIssue       401     401   404   404    404   ok    404   ok    ok     404   ok
writeIssueInterests     401     401   404   404    404   403   404   ok    403    404   403
writeClaim              401     401   404   404    404   403   404   ok    403    404   ok
judgeClaim              401     401   404   404    404   403   404   ok    403    404   ok
takeBackClaim           401     401   404   404    404   403   404   ok    403    404   403
nameContribution        401     401   404   404    404   403   404   ok    403    404   ok
takeBackContribution    401     401   404   404    404   403   404   ok    403    404   403
callAnalysisComplete    401     401   404   404    404   403   404   rule  403    404   rule
noteAccountability      401     401   404   404    404   403   404   rule  403    404   rule
agreeAction             401     401   404   404    404   403   404   ok    403    404   ok
dropAction              401     401   404   404    404   403   404   ok    403    404   ok
addIssueOption          401     401   404   404    404   403   404   ok    403    404   ok
rewriteIssueOption      401     401   404   404    404   403   404   ok    403    404   ok
setOptionAside          401     401   404   404    404   403   404   ok    403    404   ok
bringOptionBack         401     401   404   404    404   403   404   ok    403    404   ok
rateOption              401     401   404   404    404   403   404   ok    403    404   ok
nameCriterion           401     401   404   404    404   403   404   ok    403    404   ok
dropCriterion           401     401   404   404    404   403   404   ok    403    404   ok
proposeSettlement       401     401   404   404    404   403   404   ok    403    404   ok
agreeToSettle           401     401   404   404    404   403   404   rule  403    404   ok
proposeParking          401     401   404   404    404   403   404   ok    403    404   ok
agreeToPark             401     401   404   404    404   403   404   rule  403    404   ok

# Asking above: Ana asks Bo
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
listCoachings           401     401   404   404    404   ok    ok    ok    ok     ok    ok
askAbove                401     401   404   404    404   403   404   ok    403    404   ok
getCoaching             401     401   404   404    404   404   ok    ok    404    404   404
giveQuestions           401     401   404   404    404   404   ok    403   404    404   404
writeCoachingPlan       401     401   404   404    404   404   403   ok    404    404   404
noteHowItWent           401     401   404   404    404   404   403   ok    404    404   404
listConcerns            401     401   404   404    404   ok    ok    ok    ok     ok    ok
raiseConcern            401     401   404   404    404   ok    ok    ok    ok     ok    ok
getConcern              401     401   404   404    404   404   ok    ok    404    404   404
answerConcern           401     401   404   404    404   404   ok    ok    404    404   404

# Precedents: Ana and Chen look at one for their issue
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
listPrecedents          401     401   404   404    404   ok    ok    ok    ok     ok    ok
sayHowPrecedentStands   401     401   404   404    404   ok    403   403   ok     403   403
listGuidance            401     401   404   404    404   ok    404   ok    ok     404   ok
consultPrecedent        401     401   404   404    404   403   404   ok    403    404   ok

# A decision that is told on: Bo and Bea sat where it was taken
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
listCascades            401     401   404   404    404   ok    ok    ok    ok     ok    ok
getCascade              401     401   404   404    404   ok    ok    ok    ok     ok    ok
tellOn                  401     401   404   404    404   403   ok    403   403    ok    403
askBackAboutDecision    401     401   404   404    404   403   ok    403   403    ok    403
answerQuestionBack      401     401   404   404    404   ok    ok    403   ok     ok    403

# Open questions: Ana asks Quillon; and what a company takes for granted
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
listQuestions           401     401   404   404    404   ok    ok    ok    ok     ok    ok
askQuestion             401     401   404   404    404   ok    ok    ok    rule   rule  rule
getQuestion             401     401   404   404    404   ok    ok    ok    ok     ok    ok
answerQuestion          401     401   404   404    404   403   403   403   ok     ok    ok
listAssumptions         401     401   404   404    404   ok    ok    ok    ok     ok    ok
noteAssumption          401     401   404   404    404   ok    ok    ok    ok     ok    ok
testAssumption          401     401   404   404    404   ok    ok    ok    ok     ok    ok

# The request desk: Norvane asks Quillon, which answers; one is promised and waits for Norvane's word that it is done
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
listRequests            401     401   404   404    404   ok    ok    ok    ok     ok    ok
askForSomething         401     401   404   404    404   ok    ok    ok    rule   rule  rule
noteSideDoor            401     401   404   404    404   ok    ok    ok    ok     ok    ok
getRequest              401     401   404   404    404   ok    ok    ok    ok     ok    ok
talkOfRequest           401     401   404   404    404   ok    ok    ok    ok     ok    ok
promiseRequest          401     401   404   404    404   403   403   403   ok     ok    ok
declineRequest          401     401   404   404    404   403   403   403   ok     ok    ok
confirmRequestDone      401     401   404   404    404   ok    ok    ok    403    403   403
withdrawRequest         401     401   404   404    404   ok    ok    ok    403    403   403

# Complaints: Nils and Quinn manage the alliance; one is being looked into, one is to be told back by Norvane
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
listComplaints          401     401   404   404    404   ok    ok    ok    ok     ok    ok
shareComplaint          401     401   404   404    404   ok    403   403   ok     403   403
getComplaint            401     401   404   404    404   ok    404   404   ok     404   404
triageComplaint         401     401   404   404    404   ok    404   404   ok     404   404
noteComplaintFinding    401     401   404   404    404   ok    404   404   ok     404   404
concludeComplaint       401     401   404   404    404   ok    404   404   ok     404   404
agreeOnComplaint        401     401   404   404    404   ok    404   404   ok     404   404
tellComplaintBack       401     401   404   404    404   ok    404   404   403    404   404

# The counterpart policy: Ana has not signed it for her seat
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
getPolicy               401     401   404   404    404   ok    ok    ok    ok     ok    ok
signPolicy              401     401   404   404    404   403   403   ok    403    403   403
listFinalSays           401     401   404   404    404   ok    ok    ok    ok     ok    ok
proposeFinalSay         401     401   404   404    404   ok    403   403   ok     403   403
agreeOnFinalSay         401     401   404   404    404   rule  403   403   ok     403   403
endFinalSay             401     401   404   404    404   ok    403   403   ok     403   403
sayFinally              401     401   404   404    404   403   ok    403   403    403   403

# Writing it up
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
listEscalations         401     401   404   404    404   ok    ok    ok    ok     ok    ok
getEscalation           401     401   404   404    404   ok    404   ok    ok     404   ok
writeQuestion           401     401   404   404    404   403   404   ok    403    404   ok
listPensOfEscalation    401     401   404   404    404   ok    404   ok    ok     404   ok
writeInEscalation       401     401   404   404    404   403   404   ok    403    404   ok
putPenDownInEscalation  401     401   404   404    404   ok    404   ok    ok     404   ok
writeBackground         401     401   404   404    404   403   404   ok    403    404   ok
writeCriteria           401     401   404   404    404   403   404   ok    403    404   ok
writeCostOfWaiting      401     401   404   404    404   403   404   ok    403    404   ok
writeWhyNoMoreAttempts  401     401   404   404    404   403   404   ok    403    404   ok
writeInterests          401     401   404   404    404   403   404   ok    403    404   403
writeContribution       401     401   404   404    404   403   404   ok    403    404   403
weighOption             401     401   404   404    404   403   404   ok    403    404   403
writeAsk                401     401   404   404    404   403   404   ok    403    404   ok
addressEscalation       401     401   404   404    404   403   404   ok    403    404   ok
scheduleEscalation      401     401   404   404    404   403   404   ok    403    404   ok
addAttempt              401     401   404   404    404   403   404   ok    403    404   ok
removeAttempt           401     401   404   404    404   403   404   ok    403    404   ok
addOption               401     401   404   404    404   403   404   ok    403    404   ok
rewriteOption           401     401   404   404    404   403   404   ok    403    404   ok
removeOption            401     401   404   404    404   403   404   ok    403    404   ok

# Signing and settling it: Bo and Bea receive
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
withdrawEscalation      401     401   404   404    404   403   404   ok    403    404   ok
handOverEscalation      401     401   404   404    404   rule  404   rule  403    404   403
readyEscalation         401     401   404   404    404   403   404   ok    403    404   rule
recordSignatureOnPaper  401     401   404   404    404   403   404   rule  403    404   rule
signEscalation          401     401   404   404    404   403   404   ok    403    404   ok
takeUpEscalation        401     401   404   404    404   403   ok    403   403    ok    403
proposeResolution       401     401   404   404    404   403   ok    403   403    ok    403
moveEscalationUp        401     401   404   404    404   403   ok    403   403    ok    403
recordResolutionOnPaper 401     401   404   404    404   403   rule  403   403    rule  403
signResolution          401     401   404   404    404   403   rule  403   403    ok    403
draftRationale          401     401   404   404    404   403   ok    403   403    ok    403
acceptRationale         401     401   404   404    404   403   rule  403   403    ok    rule
acknowledgeRationale    401     401   404   404    404   403   403   ok    403    403   ok
returnEscalation        401     401   404   404    404   403   ok    403   403    ok    403
codeRoot                401     401   404   404    404   ok    403   403   ok     403   403
agreeToReopen           401     401   404   404    404   403   403   ok    403    403   ok

# What disagreements have in common, and the question that follows: Bo and Bea own it
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
showPatterns            401     401   404   404    404   ok    ok    ok    ok     ok    ok
showInterestsSideBySide 401     401   404   404    404   ok    ok    ok    ok     ok    ok
acknowledgeAlert        401     401   404   404    404   ok    403   403   ok     403   403
askStrategicQuestion    401     401   404   404    404   ok    403   403   ok     403   403
getStrategicQuestion    401     401   404   404    404   ok    ok    ok    ok     ok    ok
wordStrategicQuestion   401     401   404   404    404   ok    403   403   ok     403   403
agreeToStrategicQuestion 401     401   404   404    404   ok    403   403   ok     403   403
answerStrategicQuestion 401     401   404   404    404   403   ok    403   403    ok    403
agreeToStrategicAnswer  401     401   404   404    404   403   rule  403   403    ok    403
publishStrategicAnswer  401     401   404   404    404   ok    ok    403   ok     ok    403

# A company's conflict council: Nils heads its alliances, opened it and let Ana in
                        nobody  Rolf  Ari   Robin  Olga  Nils  Bo    Ana   Quinn  Bea   Chen
getCouncil              401     401   ok    ok     ok    ok    ok    ok    ok     ok    ok
openCouncil             401     401   403   403    rule  rule  rule  rule  403    403   403
listAlliancesOfCouncil  401     401   404   404    404   ok    404   ok    404    404   404
letIntoCouncil          401     401   404   404    404   ok    404   ok    404    404   404
letOutOfCouncil         401     401   404   404    404   ok    404   ok    404    404   404
holdCouncil             401     401   404   404    404   ok    404   ok    404    404   404
noteInsight             401     401   404   404    404   ok    404   ok    404    404   404
concludeInsight         401     401   404   404    404   ok    404   ok    404    404   404
`

/// The names at the head of the table.
export const personas = table.trim().split('\n')[1].trim().split(/ +/)

/// By operation: what each persona hears.
export const matrix = Object.fromEntries(
  table
    .split('\n')
    .filter(line => /^\w/.test(line))
    .map(line => line.split(/ +/))
    .map(([operation, ...cells]) => [
      operation,
      Object.fromEntries(cells.map((cell, place) => [personas[place], cell])),
    ]),
)
