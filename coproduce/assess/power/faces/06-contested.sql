/*
title = "Whose wish wins"
text = "Where older people wanted something other than another side did, how often did the result follow theirs?"
unit = "decisions on which sides differed"
toward = "more"
apart = "day"
question = "4.3-result-followed-older-people"
how = "The rows of the question of that name under practice 4.3."
source = "Dahl (1957) on power seen in contested decisions; review, section 3 (the test: has power shifted?)"
*/
