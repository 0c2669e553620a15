# What each Mac is to have, in the words of 'iechor-setup plan --help', such as '--cli system --no-ports'. Empty: what
# was chosen there, or else what the organisation's settings say, or else what is recommended.
choices=''
