# The program, with further arguments before the command.
default['iechor_setup']['program'] = ['/Applications/iEchor.app/Contents/MacOS/iechor-setup']
# The account, or @console: whoever sits at the Mac.
default['iechor_setup']['user'] = '@console'
# What the Mac is to have, in the words of 'iechor-setup plan --help', such as %w(--cli system --no-ports). Empty: what
# was chosen there, or else what managed settings say, or else what is recommended.
default['iechor_setup']['choices'] = []
